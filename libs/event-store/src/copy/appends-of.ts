import type { NewEvent, RecordedEvent } from '@pacesetter/kernel';
import type { StreamAppend } from '../event-store.port';

/** Most events of one append, and most characters of their data: what every store takes. */
const MOST = { events: 200, size: 400_000 };

/** Events in the order of the log as appends that give the same order: what follows on each other in a stream goes together. */
export function appendsOf(events: readonly RecordedEvent[]): StreamAppend[] {
  const runs: RecordedEvent[][] = [];
  let size = 0;
  for (const event of events) {
    const run = runs.at(-1);
    const own = JSON.stringify(event.data).length;
    const fits = run !== undefined && run.length < MOST.events && size + own <= MOST.size;
    if (fits && run[0]?.streamId === event.streamId) run.push(event);
    else runs.push([event]);
    size = runs.at(-1)?.length === 1 ? own : size + own;
  }
  return runs.map(([first, ...others]) => appendOf(first as RecordedEvent, others));
}

/** As many appends at a time as do not name a stream twice. */
export function* togetherOf(appends: readonly StreamAppend[]): Generator<StreamAppend[]> {
  let together = new Map<string, StreamAppend>();
  for (const append of appends) {
    if (together.has(append.streamId)) {
      yield [...together.values()];
      together = new Map();
    }
    together.set(append.streamId, append);
  }
  if (together.size > 0) yield [...together.values()];
}

function appendOf(first: RecordedEvent, others: readonly RecordedEvent[]): StreamAppend {
  return {
    streamId: first.streamId,
    expectedRevision: first.revision === 0 ? 'no-stream' : first.revision - 1,
    events: [first, ...others].map(newEvent),
  };
}

/** The store that gets it has a time of its own: the first one stays with what the writer said. */
function newEvent({ id, type, schemaVersion, data, metadata, recordedAt }: RecordedEvent): NewEvent {
  return { id, type, schemaVersion, data, metadata: { ...metadata, recordedAt: metadata.recordedAt ?? recordedAt } };
}
