import { newId } from '@pacesetter/kernel';
import { createPool } from '@pacesetter/postgres';
import { migrateEventStore } from '@pacesetter/event-store/postgres';
import type { Pool } from 'pg';
import { DATA, METADATA, newStream, TYPE } from './sample-events';

const INSERT = {
  name: 'insert_event',
  text: `INSERT INTO plain_events (recorded_at, revision, schema_version, id, stream_id, type, data, metadata)
         VALUES (now(), 0, 1, $1, $2, $3, $4, $5)`,
};

/**
 * The yardstick: a table like the log's, a statement and a commit for each row, positions from a sequence. It checks
 * no revision, and its readers would lose events.
 */
export async function plainInserts(url: string, connections: number): Promise<Pool> {
  const pool = createPool(url, { name: 'bench', max: connections });
  await migrateEventStore(pool);
  await pool.query(`CREATE TABLE plain_events (LIKE event_store.events INCLUDING ALL);
                    ALTER TABLE plain_events ALTER position ADD GENERATED ALWAYS AS IDENTITY`);
  return pool;
}

export async function insertOne(pool: Pool): Promise<void> {
  await pool.query({ ...INSERT, values: [newId(), newStream(), TYPE, JSON.stringify(DATA), JSON.stringify(METADATA)] });
}
