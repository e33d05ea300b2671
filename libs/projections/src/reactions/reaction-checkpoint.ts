import { BEGINNING, type Position } from '@pacesetter/kernel';
import type { Pool } from 'pg';

/** Where a reaction goes on; the beginning when it has never run. */
export async function loadReaction(pool: Pick<Pool, 'query'>, reaction: string): Promise<Position> {
  const { rows } = await pool.query<{ position: Position }>(
    'SELECT position FROM projections.reactions WHERE reaction = $1',
    [reaction],
  );
  return rows[0]?.position ?? BEGINNING;
}

/** Never goes back: a process that has lost its lock without knowing cannot undo what its successor saved. */
export async function saveReaction(pool: Pick<Pool, 'query'>, reaction: string, position: Position): Promise<void> {
  await pool.query(
    `INSERT INTO projections.reactions AS saved (reaction, position) VALUES ($1, $2)
     ON CONFLICT (reaction) DO UPDATE SET position = excluded.position, updated_at = now()
     WHERE saved.position < excluded.position`,
    [reaction, position],
  );
}
