import type { Engine } from '../engine';
import { type Findings, projectorTrouble } from './health-report';
import { withinPatience } from './within-patience';

/** What could be found out about what a process needs; absent what it does not need. */
export interface Needed {
  readonly database: unknown;
  readonly queue?: unknown;
  readonly status?: Findings['status'];
}

/**
 * Why a process cannot do its part now; nothing speaks against it when empty. Only what the process itself needs counts:
 * that another process has stopped is that one's trouble.
 */
export async function reasonsAgainst(engine: Engine): Promise<readonly string[]> {
  const { store, queue: jobs, options } = engine.parts;
  const { roles } = options;
  const [database, queue, status] = await Promise.all([
    withinPatience(store.head()),
    roles.includes('worker') ? withinPatience(jobs.countsNow()) : undefined,
    roles.includes('projector') ? withinPatience(engine.status()) : undefined,
  ]);
  return reasonsIn({ database, queue, status });
}

/** Judges what was found out. */
export function reasonsIn({ database, queue, status }: Needed): readonly string[] {
  return [
    ...(database instanceof Error ? [`database: ${database.message}`] : []),
    ...(queue instanceof Error ? [`queue: ${queue.message}`] : []),
    ...(status === undefined || status instanceof Error ? [] : projectorTrouble(status)),
  ];
}
