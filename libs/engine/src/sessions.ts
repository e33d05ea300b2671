import { createPool, isPooled } from '@pacesetter/postgres';
import type { EngineOptions } from './engine-options';

type Pool = ReturnType<typeof createPool>;

/** One for the locks of rebuilds, one for those of the work that is shared; another while one of them is made anew. */
const CONNECTIONS = 3;

/** Connections that may keep locks: those of the pool, unless it leads through a pooler. */
export function sessionsOf(
  { databaseUrl, databaseSessionUrl = databaseUrl }: Pick<EngineOptions, 'databaseUrl' | 'databaseSessionUrl'>,
  pool: Pool,
): Pool {
  return isPooled(databaseUrl) ? createPool(databaseSessionUrl, { name: 'sessions', max: CONNECTIONS }) : pool;
}
