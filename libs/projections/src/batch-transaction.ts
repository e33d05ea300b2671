import { escapeIdentifier, type Pool, type PoolClient, type QueryResult } from 'pg';
import { stepStatement, type CheckpointStep } from './checkpoint';
import { CheckpointMoved } from './errors';
import type { Statement } from './row-statements';
import { onConnection } from './transaction';

export interface Batch {
  readonly schema: string;
  readonly statements: readonly Statement[];
  readonly step: CheckpointStep;
}

/**
 * Writes the rows and the checkpoint of a batch in one transaction, so that each event counts once.
 * @throws CheckpointMoved when the checkpoint is not at `step.from`; nothing is written then.
 */
export async function writeBatch(pool: Pool, batch: Batch): Promise<void> {
  await onConnection(pool, async (client) => {
    await begin(client, batch);
    for (const statement of batch.statements) await client.query(statement);
    await client.query('COMMIT');
  });
}

/**
 * One message for everything that has no parameters. The transaction does not wait for the disk at its commit: rows and
 * checkpoint are lost together or not at all, and what a crash loses is derived from the events again.
 */
async function begin(client: PoolClient, { schema, step }: Batch): Promise<void> {
  const settings = `SET LOCAL synchronous_commit TO off; SET LOCAL search_path TO ${escapeIdentifier(schema)}`;
  const results: unknown = await client.query(`BEGIN; ${settings}; ${stepStatement(step)}`);
  const stepped = (results as QueryResult[]).at(-1);
  if (stepped?.rowCount !== 1) throw new CheckpointMoved(step.projection);
}
