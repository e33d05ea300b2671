import type { FactReader } from '@pacesetter/commands';
import { project, type Projection } from '@pacesetter/projections';
import type { Pool } from 'pg';
import { factReader, type Histories } from './fact-reader';
import { TEST_TIME } from './given';
import { recorder } from './recorder';
import { viewReader } from './view-reader';

/** Reads aggregates from histories, and views as these projections make them: for tests of facts that ask both. */
export async function viewedReader(
  pool: Pool,
  projections: readonly Projection[],
  histories: Histories,
  now = TEST_TIME,
): Promise<FactReader> {
  const record = recorder();
  const events = Object.entries(histories).flatMap(([streamId, history]) =>
    history.map((event) => record(event, { streamId })),
  );
  for (const projection of projections) await project(pool, projection, events);
  return { ...factReader(histories, now), ...viewReader(pool), caughtUp: () => Promise.resolve() };
}
