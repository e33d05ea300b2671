import type { Pool, PoolClient } from 'pg';

export type TransactionWork<Result> = (client: PoolClient) => Promise<Result>;

/** Commits what `work` does, or nothing of it when it throws. */
export async function inTransaction<Result>(pool: Pool, work: TransactionWork<Result>): Promise<Result> {
  return onConnection(pool, async (client) => {
    await client.query('BEGIN');
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  });
}

/** For work that opens and commits its transaction itself; what is still open when it throws is rolled back. */
export async function onConnection<Result>(pool: Pool, work: TransactionWork<Result>): Promise<Result> {
  const client = await pool.connect();
  try {
    const result = await work(client);
    client.release();
    return result;
  } catch (error) {
    await giveUp(client);
    throw error;
  }
}

/** A connection that cannot even roll back is not given back to the pool. */
async function giveUp(client: PoolClient): Promise<void> {
  await client.query('ROLLBACK').then(
    () => client.release(),
    () => client.release(true),
  );
}
