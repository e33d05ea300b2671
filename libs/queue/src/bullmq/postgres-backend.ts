import { type BackendFactory, createPostgresBackend, type IQueueBackend, runMigrations } from 'bullmq';
import { createPool, withPatience } from '@pacesetter/postgres';
import type { Pool } from 'pg';
import type { QueueSettings } from './queue-config';
import type { QueueServer } from './queue-server';

/** Two of them listen: the jobs' worker and the repetitions' one. */
const CONNECTIONS = 10;

/**
 * BullMQ on PostgreSQL, in the schema `bullmq`. Its commits do not wait for the disk: what the queue holds follows from
 * the timers view, so a server's crash costs a repeated sweep and nothing else. Events are written through another pool.
 */
export async function openPostgresBackend({ url, connectWithinMs, onError }: QueueSettings): Promise<QueueServer> {
  const pool = createPool(url, {
    name: 'queue',
    max: CONNECTIONS,
    schema: ['bullmq', 'public'],
    settings: { synchronous_commit: 'off' },
  });
  pool.on('error', onError);
  await withPatience(() => migrate(pool), { patienceMs: connectWithinMs });
  return {
    connection: pool,
    factory: createPostgresBackend as BackendFactory<IQueueBackend, unknown>,
    close: () => pool.end(),
  };
}

async function migrate(pool: Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await runMigrations(client);
  } finally {
    client.release();
  }
}
