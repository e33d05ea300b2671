import type { EventPage } from '@pacesetter/event-store';
import type { Position } from '@pacesetter/kernel';
import type { Checkpoint } from './checkpoint';
import type { ProjectionContext } from './projection-context';
import { ProjectionWriter } from './projection-writer';
import { QUIET, readAhead } from './read-ahead';
import { traceBatch } from './trace-batch';
import { liveSchema, readViewSchema } from './view-schema';

export interface AdvanceOptions {
  readonly from: Checkpoint;
  /** Longest time in ms for which a position that no batch has written stays in memory only. */
  readonly saveEveryMs: number;
  /** Between two pages: whoever is in no hurry lets more events come together. */
  readonly linger: (signal: AbortSignal) => Promise<void>;
  readonly signal: AbortSignal;
  readonly onPosition: (position: Position) => void;
}

/** Carries the live tables forward, from the checkpoint on and then with every new event, until the signal ends it. */
export async function advance(context: ProjectionContext, options: AdvanceOptions): Promise<void> {
  const { pool, projection } = context;
  const schema = await readViewSchema(pool, liveSchema(projection.name));
  const writer = new ProjectionWriter(pool, projection, schema, options.from);
  options.onPosition(writer.position);
  const ended = new AbortController();
  try {
    await follow(context, writer, { ...options, signal: AbortSignal.any([options.signal, ended.signal]) });
  } finally {
    ended.abort();
  }
}

async function follow(
  { store, projection, tracer }: ProjectionContext,
  writer: ProjectionWriter,
  options: AdvanceOptions,
): Promise<void> {
  const { signal, saveEveryMs, onPosition } = options;
  const live = store.subscribeAll({ after: writer.position, filter: { types: projection.on }, signal });
  const pages = unhurried(live, () => options.linger(signal));
  for await (const page of readAhead(writer.prepare(pages), saveEveryMs)) {
    if (signal.aborted) break;
    if (page !== QUIET) await traceBatch(tracer, projection, page, () => writer.apply(page));
    onPosition(writer.position);
    if (page === QUIET || writer.unsavedMs > saveEveryMs) await writer.saveCheckpoint();
  }
  await writer.saveCheckpoint();
}

/** On the way to the log's end there is no lingering: more is there already. */
async function* unhurried(pages: AsyncIterable<EventPage>, linger: () => Promise<void>): AsyncGenerator<EventPage> {
  for await (const page of pages) {
    yield page;
    if (page.atHead) await linger();
  }
}
