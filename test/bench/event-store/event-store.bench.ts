import { createPostgresEventStore, migrateEventStore } from '@pacesetter/event-store/postgres';
import { createPool } from '@pacesetter/postgres';
import { runBench, withBenchServer, type NewDatabase } from '../harness/bench-server';
import { benchAppends } from './appends';
import { benchCatchUp, fillLog } from './catch-up';
import { appendToEmmett, consumeEmmett, loadEmmett } from './emmett';
import { benchLoads } from './loads';
import { plainInserts } from './plain-inserts';
import { newStream } from './sample-events';

/** Events of the log that is read whole. */
const EVENTS = Number(process.env['BENCH_EVENTS'] ?? 1_000_000);

/** Events of the log that the slower peer reads whole. */
const PEER_EVENTS = 10_000;

async function appendsAndLoads(newDatabase: NewDatabase): Promise<void> {
  const pool = await plainInserts(await newDatabase('plain'), 64);
  const url = await newDatabase('appends');
  const own = createPool(url, { name: 'bench' });
  await migrateEventStore(own);
  const store = createPostgresEventStore({ pool: own });
  const emmett = loadEmmett().getPostgreSQLEventStore(await newDatabase('emmett'));
  await emmett.schema.migrate();
  await benchAppends({ store, pool, emmett });
  await benchLoads({ store, pool: own, emmett });
  await Promise.all([store.close(), pool.end(), emmett.close()]);
  await own.end();
}

async function catchUp(newDatabase: NewDatabase): Promise<void> {
  const pool = createPool(await newDatabase('catch_up'), { name: 'bench' });
  await migrateEventStore(pool);
  await fillLog(pool, EVENTS);
  const store = createPostgresEventStore({ pool });
  const emmett = loadEmmett();
  const url = await newDatabase('emmett_catch_up');
  const emmettStore = emmett.getPostgreSQLEventStore(url);
  await emmettStore.schema.migrate();
  for (let count = 0; count < PEER_EVENTS; count += 1_000) await appendToEmmett(emmettStore, newStream(), 1_000);
  let consumers = 0;
  await benchCatchUp(store, pool, EVENTS, () => consumeEmmett(emmett, url, `bench-${consumers++}`));
  await Promise.all([store.close(), emmettStore.close()]);
  await pool.end();
}

runBench(() =>
  withBenchServer(async (newDatabase) => {
    await appendsAndLoads(newDatabase);
    await catchUp(newDatabase);
  }),
);
