import { createPool } from '@pacesetter/postgres';
import type { RecordedEvent } from '@pacesetter/kernel';
import type { Pool, PoolClient } from 'pg';

/** An event to be recorded as it was once: its number, from 1, becomes its position, and its time stays. */
export type RestoredEvent = Omit<RecordedEvent, 'position'> & { readonly number: number };

/** The database cannot take a history; the message says how to mend it. */
export class RestorationRefused extends Error {
  override readonly name = 'RestorationRefused';
}

const APPENDS = 'event_store.append, event_store.append_event';
const IS_OPEN = `has_function_privilege('event_store_writer',
  'event_store.append_event(text, integer, uuid, text, integer, json, json)', 'EXECUTE')`;

const INSERT = `INSERT INTO event_store.events
    (position, recorded_at, revision, schema_version, id, stream_id, type, data, metadata)
  SELECT position, recorded_at, revision, version, id, stream_id, type, data::json, metadata::json
  FROM unnest($1::bigint[], $2::timestamptz[], $3::integer[], $4::integer[], $5::uuid[], $6::text[], $7::text[],
    $8::text[], $9::text[]) AS given (position, recorded_at, revision, version, id, stream_id, type, data, metadata)`;

/**
 * Brings a history into an empty log with positions and times, which no append can do. Meanwhile the log is closed: nobody
 * may append to it, also after a restoration was broken off, until {@link reopen} says that it is whole. The user of the URL
 * must own the schema.
 */
export class LogRestoration {
  private constructor(
    private readonly pool: Pool,
    private readonly holder: PoolClient,
    private count: number,
  ) {}

  /**
   * Closes the log, or goes on with one that an earlier attempt has closed.
   * @throws RestorationRefused when the log has events of its own, or somebody else restores into it
   */
  static async begin(url: string): Promise<LogRestoration> {
    const pool = createPool(url, { name: 'restore', max: 2, settings: { synchronous_commit: 'off' } });
    let holder: PoolClient | undefined;
    try {
      holder = await pool.connect();
      return new LogRestoration(pool, holder, await closeLog(holder));
    } catch (error) {
      holder?.release(true);
      await pool.end();
      throw error;
    }
  }

  /** Events that are there. */
  get events(): number {
    return this.count;
  }

  /** The next events in their order; all of them or none. */
  async write(events: readonly RestoredEvent[]): Promise<void> {
    const column = <Value>(value: (event: RestoredEvent) => Value) => events.map(value);
    await this.pool.query({
      name: 'event_store_restore',
      text: INSERT,
      values: [
        column(({ number }) => number),
        column(({ recordedAt }) => recordedAt),
        column(({ revision }) => revision),
        column(({ schemaVersion }) => schemaVersion),
        column(({ id }) => id),
        column(({ streamId }) => streamId),
        column(({ type }) => type),
        column(({ data }) => JSON.stringify(data)),
        column(({ metadata }) => JSON.stringify(metadata)),
      ],
    });
    this.count = events.at(-1)?.number ?? this.count;
  }

  /** Lets writers append again. On the disk with it is everything that was written before. */
  async reopen(): Promise<void> {
    await this.holder.query(`BEGIN; SET LOCAL synchronous_commit TO on;
      GRANT EXECUTE ON FUNCTION ${APPENDS} TO event_store_writer; COMMIT`);
    // A table that was filled at once has no statistics yet, and the first plans would be bad ones.
    await this.holder.query('ANALYZE event_store.events');
  }

  /** Ends it, whole or not. */
  async close(): Promise<void> {
    this.holder.release(true);
    await this.pool.end();
  }
}

/** Answers how many events the log has. The lock of the session lasts as long as its connection. */
async function closeLog(client: PoolClient): Promise<number> {
  const { rows: locks } = await client.query<{ free: boolean }>(
    `SELECT pg_try_advisory_lock(hashtextextended('event_store restore', 0)) AS free`,
  );
  if (locks[0]?.free !== true) throw new RestorationRefused('somebody else restores into this database: wait for it');
  await client.query('BEGIN');
  try {
    // Appends that are under way end first: what they write is seen below.
    await client.query('SELECT FROM event_store.log_head FOR UPDATE');
    const { rows } = await client.query<{ events: string; open: boolean }>(
      `SELECT (SELECT coalesce(max(position), 0) FROM event_store.events) AS events, ${IS_OPEN} AS open`,
    );
    const [{ events, open }] = rows as [{ events: string; open: boolean }];
    if (open && events !== '0') throw notEmpty(events);
    if (open) await client.query(`REVOKE EXECUTE ON FUNCTION ${APPENDS} FROM event_store_writer`);
    await client.query('COMMIT');
    return Number(events);
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined); // the first error tells more
    throw error;
  }
}

function notEmpty(events: string): RestorationRefused {
  return new RestorationRefused(
    `the database holds a history of ${Number(events).toLocaleString('en')} events: restore into an empty one ` +
      '(--data with another directory, or DATABASE_URL with another database)',
  );
}
