import type { EventPage } from '@pacesetter/event-store';
import { BEGINNING, type Position } from '@pacesetter/kernel';
import { escapeIdentifier, type PoolClient } from 'pg';
import type { ProjectionWriter } from './projection-writer';
import type { ProjectionContext } from './projection-context';
import { inTransaction } from './transaction';
import { formerSchema, liveSchema, nextSchema } from './view-schema';

/**
 * Longest time in ms for which queries are kept waiting. Less than PostgreSQL's `deadlock_timeout` (1 s): a query that has
 * one table and wants another, which the switch has already, must see the switch give way, not be ended itself.
 */
const HOLD_MS = 200;

/** SQLSTATEs `query_canceled` and, where a server allows even less time, `lock_not_available`. */
const OUT_OF_TIME = new Set<unknown>(['57014', '55P03']);

/** A new generation that is to be the live one. */
export interface Successor {
  /** What keeps the new tables, nearly caught up. */
  readonly writer: ProjectionWriter;
  readonly generation: number;
  /** Pages from a position to the log's head. */
  readonly pages: (from: Position) => AsyncIterable<EventPage>;
}

/**
 * Puts the tables of a new generation in the place of the live ones, in one short transaction. The lock on the live
 * checkpoints holds their runners off, so that what is left to catch up cannot grow: the new tables are never behind what
 * a reader has seen. Each runner then finds that its generation is gone, and goes on with the new one.
 *
 * @returns false, and nothing is changed, when queries read the live tables for longer than others may be kept waiting
 */
export async function switchGeneration(
  { pool, projection: { name } }: ProjectionContext,
  to: Successor,
): Promise<boolean> {
  try {
    await inTransaction(pool, async (client) => {
      await catchUpTo(to, await lockLivePosition(client, name));
      await to.writer.saveCheckpoint();
      await holdQueriesOff(client, liveSchema(name));
      await swapSchemas(client, name);
      await makeLive(client, name, to.generation);
    });
    return true;
  } catch (error) {
    if (error instanceof QueriesInTheWay) return false;
    throw error;
  }
}

async function lockLivePosition(client: PoolClient, name: string): Promise<Position> {
  const { rows } = await client.query<{ position: Position }>(
    'SELECT position FROM projections.checkpoints WHERE projection = $1 AND live ORDER BY partition FOR UPDATE',
    [name],
  );
  return rows.reduce((latest, { position }) => (position > latest ? position : latest), BEGINNING);
}

async function catchUpTo({ writer, pages }: Successor, position: Position): Promise<void> {
  if (writer.position >= position) return;
  for await (const page of pages(writer.position)) {
    await writer.apply(page);
    if (writer.position >= position) return;
  }
}

class QueriesInTheWay extends Error {}

/**
 * A query's tables are looked up one after the other: those of one that is just doing so would be old ones and new ones.
 * With all old tables locked it has either all of them, and ends first, or none, and finds the new ones.
 */
async function holdQueriesOff(client: PoolClient, schema: string): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relnamespace = $1::regnamespace AND relkind IN ('r', 'p') ORDER BY oid`,
    [escapeIdentifier(schema)],
  );
  const tables = rows.map(({ name }) => `${escapeIdentifier(schema)}.${escapeIdentifier(name)}`).join(', ');
  if (tables === '') return;
  await client.query(`SET LOCAL statement_timeout = ${HOLD_MS}`);
  try {
    await client.query(`LOCK TABLE ${tables} IN ACCESS EXCLUSIVE MODE`);
  } catch (error) {
    throw error instanceof Error && 'code' in error && OUT_OF_TIME.has(error.code) ? new QueriesInTheWay() : error;
  }
  await client.query('SET LOCAL statement_timeout TO DEFAULT');
}

async function swapSchemas(client: PoolClient, name: string): Promise<void> {
  const [live, next, former] = [liveSchema(name), nextSchema(name), formerSchema(name)].map(escapeIdentifier);
  await client.query(`ALTER SCHEMA ${live} RENAME TO ${former}; ALTER SCHEMA ${next} RENAME TO ${live}`);
}

async function makeLive(client: PoolClient, name: string, generation: number): Promise<void> {
  await client.query('DELETE FROM projections.checkpoints WHERE projection = $1 AND live', [name]);
  await client.query('UPDATE projections.checkpoints SET live = true WHERE projection = $1 AND generation = $2', [
    name,
    generation,
  ]);
}
