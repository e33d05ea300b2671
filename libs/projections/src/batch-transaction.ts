import { escapeIdentifier, type Pool } from 'pg';
import { isFenced, stepStatement, type CheckpointStep } from './checkpoint';
import { CheckpointMoved } from './errors';

export interface Batch {
  readonly schema: string;
  /** SQL with its values inside. */
  readonly statements: readonly string[];
  readonly step: CheckpointStep;
}

/**
 * Writes the rows and the checkpoint of a batch in one transaction, so that each event counts once. It is one message:
 * the server takes its statements for a transaction of their own, and nothing waits for an answer in between.
 * @throws CheckpointMoved when a checkpoint is not where `step` believes it is; nothing is written then.
 */
export async function writeBatch(pool: Pool, { schema, statements, step }: Batch): Promise<void> {
  const settings = ['SET LOCAL synchronous_commit TO off', `SET LOCAL search_path TO ${escapeIdentifier(schema)}`];
  try {
    await pool.query([...settings, stepStatement(step), ...statements].join(';\n'));
  } catch (error) {
    throw isFenced(error) ? new CheckpointMoved(step.projection) : error;
  }
}
