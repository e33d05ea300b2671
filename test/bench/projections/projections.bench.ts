import { createPool } from '@pacesetter/postgres';
import type { Pool } from 'pg';
import { runBench, withBenchServer } from '../harness/bench-server';
import { report, takeTurns } from '../harness/figures';
import { handWrittenLoop, insidePostgres, ourRunner, type Replay } from './contestants';
import { writeHistory } from './history';

const EVENTS = 200_000;

/** Events per second from an empty view to the head of the log. */
async function measure(pool: Pool, replay: Replay): Promise<number> {
  await pool.query('DROP SCHEMA IF EXISTS view_unit_report CASCADE');
  await pool.query('CHECKPOINT');
  const begun = performance.now();
  await replay(pool);
  return (EVENTS / (performance.now() - begun)) * 1000;
}

runBench(() =>
  withBenchServer(async (newDatabase) => {
    const pool = createPool(await newDatabase('projections'), { name: 'bench' });
    await writeHistory(pool, EVENTS);
    const { loop, inside, ours } = await takeTurns({
      loop: () => measure(pool, handWrittenLoop),
      inside: () => measure(pool, insidePostgres),
      ours: () => measure(pool, ourRunner),
    });
    await pool.end();
    const figure = {
      work: 'replay into a view with upserts, 1000 events a transaction',
      reached: ours,
      unit: 'events/s',
    };
    report({ ...figure, against: 'hand-written loop with read-ahead', yardstick: loop, toReach: 0.8 });
    report({ ...figure, against: 'all inside PostgreSQL', yardstick: inside });
  }),
);
