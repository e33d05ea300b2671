import { BEGINNING, type Position, type RecordedEvent } from '@pacesetter/kernel';
import type { EventStore } from '../event-store.port';
import { HistoryDigest, historyLine } from '../history-digest';

const PAGE = 1_000;

/** The copy holds something else than the original. */
export class CopyMismatch extends Error {
  override readonly name = 'CopyMismatch';

  /** @param number of the event in the order of all, from 1 */
  constructor(
    readonly number: number,
    original: RecordedEvent | undefined,
    copy: RecordedEvent,
  ) {
    const wanted = original === undefined ? 'nothing any more' : nameOf(original);
    super(`event ${number} of the target is ${nameOf(copy)} where the source has ${wanted}: copy into an empty store`);
  }
}

export interface Comparison {
  /** Events that the copy holds. */
  readonly events: number;
  /** Where the original goes on. */
  readonly position: Position;
  readonly original: string;
  readonly copy: string;
}

/**
 * Reads both logs side by side, to the copy's end.
 * @throws CopyMismatch at the first event that is another one, or at another place
 */
export async function compareLogs(
  from: EventStore,
  to: EventStore,
  onEvents: (events: number) => void,
): Promise<Comparison> {
  const [original, copy] = [new HistoryDigest(), new HistoryDigest()];
  const originals = eventsOf(from);
  let [events, position] = [0, BEGINNING];
  for await (const copied of eventsOf(to)) {
    const next = await originals.next();
    events++;
    if (next.done === true || historyLine(next.value) !== historyLine(copied))
      throw new CopyMismatch(events, next.done === true ? undefined : next.value, copied);
    original.add(next.value);
    copy.add(copied);
    ({ position } = next.value);
    if (events % PAGE === 0) onEvents(events);
  }
  onEvents(events);
  return { events, position, original: original.toString(), copy: copy.toString() };
}

async function* eventsOf(store: EventStore): AsyncGenerator<RecordedEvent, void> {
  for (let after = BEGINNING, atHead = false; !atHead;) {
    const page = await store.readAll({ after, limit: PAGE });
    yield* page.events;
    ({ position: after, atHead } = page);
  }
}

function nameOf({ streamId, revision, type, id }: RecordedEvent): string {
  return `${type} ${id} (${streamId}, ${revision})`;
}
