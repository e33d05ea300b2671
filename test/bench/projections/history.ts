import { migrateEventStore } from '@pacesetter/event-store/postgres';
import type { Pool } from 'pg';

/** As many units as report in turn, in no order that helps anybody. */
const UNITS = 20_000;

/** A log of so many reports, data of about 300 bytes and metadata of about 150, made without the store's own appends. */
export async function writeHistory(pool: Pool, events: number): Promise<void> {
  await migrateEventStore(pool);
  await pool.query(
    `INSERT INTO event_store.events (position, recorded_at, revision, schema_version, id, stream_id, type, data, metadata)
     SELECT n, now(), n / $2, 1, gen_random_uuid(), 'unit-' || unit, 'UnitReported',
       json_build_object('unit', unit, 'name', 'Team ' || unit, 'state', 'open', 'points', n % 100, 'text', repeat('x', 210)),
       json_build_object('occurredAt', '2010-06-01T01:00:00.000Z', 'actor', json_build_object('id', 'system', 'role', 'system'),
         'correlationId', n, 'causationId', n, 'commandId', n)
     FROM (SELECT n, (n::bigint * 7919) % $2 AS unit FROM generate_series(1, $1::integer) AS n) AS report`,
    [events, UNITS],
  );
  await pool.query('VACUUM ANALYZE event_store.events');
}
