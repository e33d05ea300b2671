import type { Position } from '@pacesetter/kernel';
import type { Pool } from 'pg';
import { saveReaction } from './reaction-checkpoint';

/** How far a reaction has come. */
export interface ReactionBookmark {
  readonly reaction: string;
  readonly position: Position;
}

/** How far every reaction has come, at least. */
export async function readBookmarks(pool: Pick<Pool, 'query'>): Promise<readonly ReactionBookmark[]> {
  const { rows } = await pool.query<ReactionBookmark>(
    'SELECT reaction, position FROM projections.reactions ORDER BY reaction',
  );
  return rows;
}

/** Lets reactions go on where they were once, in a log that was restored: what lay before does not happen again. */
export async function setBookmarks(pool: Pick<Pool, 'query'>, bookmarks: readonly ReactionBookmark[]): Promise<void> {
  for (const { reaction, position } of bookmarks) await saveReaction(pool, reaction, position);
}
