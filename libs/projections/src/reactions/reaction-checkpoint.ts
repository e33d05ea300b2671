import { BEGINNING, type Position } from '@pacesetter/kernel';
import type { Pool } from 'pg';
import { literal } from '../sql-text';

/** Where a reaction goes on; the beginning when it has never run. */
export async function loadReaction(pool: Pick<Pool, 'query'>, reaction: string): Promise<Position> {
  const { rows } = await pool.query<{ position: Position }>(
    'SELECT position FROM projections.reactions WHERE reaction = $1',
    [reaction],
  );
  return rows[0]?.position ?? BEGINNING;
}

/**
 * Never goes back: a process that has lost its lock without knowing cannot undo what its successor saved. It does not wait
 * for the disk: it is there as soon as any later append is, and what a crash of the server takes away was the last thing.
 */
export async function saveReaction(pool: Pick<Pool, 'query'>, reaction: string, position: Position): Promise<void> {
  await pool.query(
    `SET LOCAL synchronous_commit TO off;
     INSERT INTO projections.reactions AS saved (reaction, position)
     VALUES (${literal(reaction)}, ${literal(position)})
     ON CONFLICT (reaction) DO UPDATE SET position = excluded.position, updated_at = now()
     WHERE saved.position < excluded.position`,
  );
}
