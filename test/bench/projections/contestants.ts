import { createPostgresEventStore } from '@pacesetter/event-store/postgres';
import { ProjectionHost } from '@pacesetter/projections';
import type { Pool, PoolClient } from 'pg';
import { unitReport } from './unit-report.projection';

/** Brings the view from nothing to the head of the log. */
export type Replay = (pool: Pool) => Promise<void>;

const PAGE = 1000;

export async function ourRunner(pool: Pool): Promise<void> {
  const store = createPostgresEventStore({ pool });
  const host = new ProjectionHost({ pool, store, projections: [unitReport], log: console });
  await host.start();
  await host.waitFor(await store.head(), undefined, 600_000);
  await host.stop();
  await store.close();
}

/** What one would write for this view alone: nothing general, everything known beforehand. */
export async function handWrittenLoop(pool: Pool): Promise<void> {
  const client = await openView(pool);
  let next = readPage(pool, 0);
  for (;;) {
    const page = await next;
    const last = page.at(-1);
    if (last === undefined) break;
    next = readPage(pool, Number(last.position));
    await writeReports(client, page, last.position);
  }
  client.release();
}

/** No event leaves the server. */
export async function insidePostgres(pool: Pool): Promise<void> {
  const client = await openView(pool);
  const { rows } = await client.query<{ head: string }>('SELECT max(position) AS head FROM event_store.events');
  for (let from = 0; from < Number(rows[0]?.head); from += PAGE) {
    await client.query('BEGIN; SET LOCAL synchronous_commit TO off');
    await client.query(
      `INSERT INTO view_unit_report.reports
       SELECT DISTINCT ON (data->>'unit') data->>'unit', data->>'name', data->>'state', (data->>'points')::integer,
         (metadata->>'occurredAt')::timestamptz
       FROM event_store.events WHERE position > $1 AND position <= $2 AND type = 'UnitReported'
       ORDER BY data->>'unit', position DESC ${ON_CONFLICT}`,
      [from, from + PAGE],
    );
    await client.query('UPDATE view_unit_report.checkpoint SET position = $1', [from + PAGE]);
    await client.query('COMMIT');
  }
  client.release();
}

interface StoredReport {
  readonly position: string;
  readonly data: { readonly unit: string; readonly name: string; readonly state: string; readonly points: number };
  readonly metadata: { readonly occurredAt: string };
}

const ON_CONFLICT = `ON CONFLICT (unit) DO UPDATE SET
  name = excluded.name, state = excluded.state, points = excluded.points, reported_at = excluded.reported_at`;

async function openView(pool: Pool): Promise<PoolClient> {
  const client = await pool.connect();
  await client.query('DROP SCHEMA IF EXISTS view_unit_report CASCADE; CREATE SCHEMA view_unit_report');
  await client.query(`SET search_path TO view_unit_report; ${unitReport.tables}; RESET search_path`);
  await client.query('CREATE TABLE view_unit_report.checkpoint AS SELECT 0::bigint AS position');
  return client;
}

async function readPage(pool: Pool, after: number): Promise<readonly StoredReport[]> {
  const { rows } = await pool.query<StoredReport>({
    name: 'bench_page',
    text: `SELECT position, stream_id, revision, id, type, schema_version, data, metadata, recorded_at
      FROM event_store.events WHERE position > $1 AND type = 'UnitReported' ORDER BY position LIMIT ${PAGE}`,
    values: [after],
  });
  return rows;
}

async function writeReports(client: PoolClient, page: readonly StoredReport[], position: string): Promise<void> {
  const last = [...new Map(page.map((report) => [report.data.unit, report])).values()];
  await client.query('BEGIN; SET LOCAL synchronous_commit TO off');
  await client.query({
    name: 'bench_upsert',
    text: `INSERT INTO view_unit_report.reports
      SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::integer[], $5::timestamptz[]) ${ON_CONFLICT}`,
    values: [
      last.map(({ data }) => data.unit),
      last.map(({ data }) => data.name),
      last.map(({ data }) => data.state),
      last.map(({ data }) => data.points),
      last.map(({ metadata }) => metadata.occurredAt),
    ],
  });
  await client.query('UPDATE view_unit_report.checkpoint SET position = $1', [position]);
  await client.query('COMMIT');
}
