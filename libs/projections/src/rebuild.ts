import type { EventPage } from '@pacesetter/event-store';
import { BEGINNING, type Position } from '@pacesetter/kernel';
import { escapeIdentifier, type PoolClient } from 'pg';
import { insertGeneration, type Checkpoint } from './checkpoint';
import { RebuildInProgress } from './errors';
import { fingerprint } from './fingerprint';
import { allPartitions } from './partitioning';
import { ownDefinition } from './own-definition';
import type { ProjectionContext } from './projection-context';
import type { ProcessLocks } from './sharing/process-locks';
import { ProjectionWriter } from './projection-writer';
import { QUIET, readAhead } from './read-ahead';
import { inTransaction } from './transaction';
import { createViewSchema, dropViewSchema, formerSchema, liveSchema, nextSchema, readViewSchema } from './view-schema';

const PAGE = 1000;

export interface RebuildProgress {
  readonly projection: string;
  /** Events applied so far. */
  readonly events: number;
  readonly position: Position;
  readonly atHead: boolean;
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
  await catchUp(context, writer, options);
  await takeOver(context, writer, checkpoint);
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

async function catchUp(context: ProjectionContext, writer: ProjectionWriter, options: RebuildOptions): Promise<void> {
  const projection = context.projection.name;
  let events = 0;
  for await (const page of readAhead(writer.prepare(pagesToHead(context, writer.position)))) {
    if (page === QUIET) continue;
    options.signal.throwIfAborted();
    await writer.apply(page);
    events += page.events.length;
    options.onProgress?.({ projection, events, position: page.position, atHead: page.atHead });
  }
}

async function* pagesToHead({ store, projection }: ProjectionContext, from: Position): AsyncGenerator<EventPage> {
  let page: EventPage = { events: [], position: from, atHead: false };
  while (!page.atHead) {
    page = await store.readAll({ after: page.position, limit: PAGE, filter: { types: projection.on } });
    yield page;
  }
}

/**
 * The lock on the live checkpoints holds their runners off, so that what is left to catch up cannot grow: the new tables
 * are never behind what a reader has seen. Each runner then finds that its generation is gone, and goes on with the new one.
 */
async function takeOver(
  context: ProjectionContext,
  writer: ProjectionWriter,
  { generation }: Checkpoint,
): Promise<void> {
  const { name } = context.projection;
  await inTransaction(context.pool, async (client) => {
    const live = await lockLivePosition(client, name);
    await catchUpTo(context, writer, live);
    await writer.saveCheckpoint();
    await swapSchemas(client, name);
    await client.query('DELETE FROM projections.checkpoints WHERE projection = $1 AND live', [name]);
    await client.query('UPDATE projections.checkpoints SET live = true WHERE projection = $1 AND generation = $2', [
      name,
      generation,
    ]);
  });
}

async function lockLivePosition(client: PoolClient, name: string): Promise<Position> {
  const { rows } = await client.query<{ position: Position }>(
    'SELECT position FROM projections.checkpoints WHERE projection = $1 AND live ORDER BY partition FOR UPDATE',
    [name],
  );
  return rows.reduce((latest, { position }) => (position > latest ? position : latest), BEGINNING);
}

async function catchUpTo(context: ProjectionContext, writer: ProjectionWriter, position: Position): Promise<void> {
  if (writer.position >= position) return;
  for await (const page of pagesToHead(context, writer.position)) {
    await writer.apply(page);
    if (writer.position >= position) return;
  }
}

async function swapSchemas(client: PoolClient, name: string): Promise<void> {
  const [live, next, former] = [liveSchema(name), nextSchema(name), formerSchema(name)].map(escapeIdentifier);
  await client.query(`ALTER SCHEMA ${live} RENAME TO ${former}; ALTER SCHEMA ${next} RENAME TO ${live}`);
}
