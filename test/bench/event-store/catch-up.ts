import type { EventStore } from '@pacesetter/event-store';
import { BEGINNING } from '@pacesetter/kernel';
import type { Pool } from 'pg';
import { report, takeTurns } from '../harness/figures';
import { DATA, METADATA, TYPE } from './sample-events';

/** Fills an empty log in one statement; how appends fare is measured elsewhere. */
export async function fillLog(pool: Pool, events: number): Promise<void> {
  await pool.query(
    `INSERT INTO event_store.events (position, recorded_at, revision, schema_version, id, stream_id, type, data, metadata)
     SELECT n, now(), n % 10, 1, gen_random_uuid(), 'pledge-' || n / 10, $2, $3, $4 FROM generate_series(1, $1::integer) n`,
    [events, TYPE, JSON.stringify(DATA), JSON.stringify(METADATA)],
  );
  await pool.query('VACUUM ANALYZE event_store.events');
}

/** Reading everything from the beginning to the head. */
export async function benchCatchUp(
  store: EventStore,
  pool: Pool,
  events: number,
  emmett: () => Promise<number>,
): Promise<void> {
  const figures = await takeTurns({
    keyset: () => eventsPerSecond(() => readKeysetPages(pool)),
    readAll: () => eventsPerSecond(() => readPages(store)),
    subscription: () => eventsPerSecond(() => subscribe(store, events)),
    emmett: () => eventsPerSecond(emmett),
  });
  const work = `read $all, ${events.toLocaleString('en-US')} events`;
  const unit = 'events/s';
  const against = 'keyset pages of 1000 through pg';
  report({ work, against, yardstick: figures.keyset, reached: figures.readAll, toReach: 0.8, unit });
  report({
    work: 'catch-up subscription over the same',
    against,
    yardstick: figures.keyset,
    reached: figures.subscription,
    toReach: 0.8,
    unit,
  });
  report({
    work: 'catch-up subscription',
    against: 'emmett consumer',
    yardstick: figures.emmett,
    reached: figures.subscription,
    toReach: 1,
    unit,
  });
}

async function eventsPerSecond(read: () => Promise<number>): Promise<number> {
  const begun = performance.now();
  const count = await read();
  return (count / (performance.now() - begun)) * 1_000;
}

async function readKeysetPages(pool: Pool): Promise<number> {
  let count = 0;
  for (let after = '0'; ;) {
    const { rows } = await pool.query<{ position: string }>({
      name: 'keyset',
      text: 'SELECT * FROM event_store.events WHERE position > $1 ORDER BY position LIMIT 1000',
      values: [after],
    });
    const last = rows.at(-1);
    if (last === undefined) return count;
    after = last.position;
    count += rows.length;
  }
}

async function readPages(store: EventStore): Promise<number> {
  let count = 0;
  for (let after = BEGINNING, atHead = false; !atHead;) {
    const page = await store.readAll({ after, limit: 1_000 });
    count += page.events.length;
    ({ position: after, atHead } = page);
  }
  return count;
}

async function subscribe(store: EventStore, events: number): Promise<number> {
  let count = 0;
  for await (const page of store.subscribeAll({ after: BEGINNING, signal: new AbortController().signal })) {
    count += page.events.length;
    if (count === events) break;
  }
  return count;
}
