import type { EventPage } from '@pacesetter/event-store';
import type { Position } from '@pacesetter/kernel';
import { insertGeneration, type Checkpoint } from './checkpoint';
import { RebuildInProgress } from './errors';
import { fingerprint } from './fingerprint';
import { allPartitions } from './partitioning';
import { ownDefinition } from './own-definition';
import type { ProjectionContext } from './projection-context';
import type { ProcessLocks } from './sharing/process-locks';
import { pause } from './pause';
import { ProjectionWriter } from './projection-writer';
import { QUIET, readAhead } from './read-ahead';
import { inTransaction } from './transaction';
import { switchGeneration, type Successor } from './switch-generation';
import { createViewSchema, dropViewSchema, formerSchema, nextSchema, readViewSchema } from './view-schema';

const PAGE = 1000;

/** Pause in ms after a switch for which there was no room between the queries; each is twice the one before, up to the longest. */
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 10_000;

export interface RebuildProgress {
  readonly projection: string;
  /** Events applied so far. */
  readonly events: number;
  readonly position: Position;
  readonly atHead: boolean;
  /** Everything is applied; queries that have been reading the old tables for long have to end before the switch. */
  readonly waitsForQueries?: boolean;
}

export interface RebuildOptions {
  readonly signal: AbortSignal;
  readonly onBegun?: () => void;
  readonly onProgress?: (progress: RebuildProgress) => void;
}

/** Rebuilds while no one else, in whatever process, rebuilds the same projection. @throws RebuildInProgress otherwise. */
export async function rebuildAlone(
  context: ProjectionContext,
  locks: ProcessLocks,
  options: RebuildOptions,
): Promise<void> {
  await alone(context, locks, (lost) => {
    options.onBegun?.();
    return rebuildProjection(context, { ...options, signal: AbortSignal.any([options.signal, lost]) });
  });
}

/**
 * The same, unless another process has just done so.
 * @throws ProgramOutdated when that was a later one with another definition
 */
export async function rebuildIfChanged(
  context: ProjectionContext,
  locks: ProcessLocks,
  options: RebuildOptions,
): Promise<void> {
  await alone(context, locks, async (lost) => {
    if ((await ownDefinition(context)) !== undefined) return;
    options.onBegun?.();
    await rebuildProjection(context, { ...options, signal: AbortSignal.any([options.signal, lost]) });
  });
}

async function alone(
  { projection }: ProjectionContext,
  locks: ProcessLocks,
  work: (lost: AbortSignal) => Promise<void>,
): Promise<void> {
  const lease = await locks.tryAcquire(`${projection.name}:rebuild`);
  if (lease === undefined) throw new RebuildInProgress(projection.name);
  try {
    await work(lease.lost);
  } finally {
    await lease.release();
  }
}

/**
 * Makes a projection's tables anew from the first event, beside the live ones, and puts them in their place in one
 * short transaction once they have caught up. Queries by qualified name see the old tables until then, and go on
 * working. What a broken-off rebuild left behind is dropped first.
 *
 * @throws PoisonousEvent when an event cannot be applied; the live tables stay as they are.
 */
async function rebuildProjection(context: ProjectionContext, options: RebuildOptions): Promise<void> {
  const { pool, projection } = context;
  const checkpoint = await beginGeneration(context);
  const schema = await readViewSchema(pool, nextSchema(projection.name));
  const writer = new ProjectionWriter(pool, projection, schema, checkpoint);
  await catchUpAndSwitch(context, { writer, generation: checkpoint.generation }, options);
  await dropViewSchema(pool, formerSchema(projection.name));
}

function beginGeneration({ pool, projection, release: madeBy }: ProjectionContext): Promise<Checkpoint> {
  return inTransaction(pool, async (client) => {
    await dropViewSchema(client, formerSchema(projection.name));
    await client.query('DELETE FROM projections.checkpoints WHERE projection = $1 AND NOT live', [projection.name]);
    await createViewSchema(client, nextSchema(projection.name), projection);
    const made = { fingerprint: fingerprint(projection), madeBy, partitions: allPartitions(projection) };
    return insertGeneration(client, { projection: projection.name, ...made, live: false });
  });
}

/** Tries the switch again and again while queries are in its way, and keeps up meanwhile. */
async function catchUpAndSwitch(
  context: ProjectionContext,
  successor: Omit<Successor, 'pages'>,
  options: RebuildOptions,
): Promise<void> {
  const { writer } = successor;
  const pages = (from: Position) => pagesToHead(context, from);
  let events = await catchUp(context, writer, options);
  for (let pauseMs = FIRST_PAUSE_MS; !(await switchGeneration(context, { ...successor, pages })); pauseMs *= 2) {
    const { name: projection } = context.projection;
    options.onProgress?.({ projection, events, position: writer.position, atHead: true, waitsForQueries: true });
    await pause(Math.min(pauseMs, LONGEST_PAUSE_MS), options.signal);
    events = await catchUp(context, writer, options, events);
  }
}

/** Answers how many events have been applied, those `before` included. */
async function catchUp(
  context: ProjectionContext,
  writer: ProjectionWriter,
  options: RebuildOptions,
  before = 0,
): Promise<number> {
  const projection = context.projection.name;
  let events = before;
  for await (const page of readAhead(writer.prepare(pagesToHead(context, writer.position)))) {
    if (page === QUIET) continue;
    options.signal.throwIfAborted();
    await writer.apply(page);
    events += page.events.length;
    options.onProgress?.({ projection, events, position: page.position, atHead: page.atHead });
  }
  return events;
}

async function* pagesToHead({ store, projection }: ProjectionContext, from: Position): AsyncGenerator<EventPage> {
  let page: EventPage = { events: [], position: from, atHead: false };
  while (!page.atHead) {
    page = await store.readAll({ after: page.position, limit: PAGE, filter: { types: projection.on } });
    yield page;
  }
}
