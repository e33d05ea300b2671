import type { DeliveredEvent, FeedPage, Standing } from '@pacesetter/event-feeds';
import type { Pool, PoolClient } from 'pg';
import type { BacklogCounts, Claim, Claimed, ConsumerStanding, Parked, Postponement } from '../../src/backlog';

const COLUMNS = `feed_number::int AS "feedNumber", hidden::int, digest, stream_id AS "streamId", revision,
  event_id AS "eventId", type, tries, lease, first_tried_at AS "firstTriedAt"`;

/**
 * What durable consumers have yet to take, on PostgreSQL. One event of a stream is out at a time, so that each stream
 * arrives in order; streams do not wait for each other.
 */
export class Backlog {
  constructor(private readonly pool: Pool) {}

  /** Makes the consumer known; one that is known stays where it is. */
  async open(consumerId: string, { places, delivered, hidden, digest }: Standing): Promise<void> {
    await this.pool.query(
      `INSERT INTO deliveries.consumers (consumer_id, places, delivered, hidden, digest) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT DO NOTHING`,
      [consumerId, places, delivered, hidden, digest],
    );
  }

  async standing(consumerId: string): Promise<ConsumerStanding | undefined> {
    const { rows } = await this.pool.query<ConsumerStanding>(
      `SELECT places::int, delivered::int, hidden::int, digest, failures, failing_since AS "failingSince",
              hold_until AS "holdUntil", succeeded_at AS "succeededAt", heeded
       FROM deliveries.consumers WHERE consumer_id = $1`,
      [consumerId],
    );
    return rows[0];
  }

  /** Takes a page of the feed in, unless somebody else has. Answers whether it did. */
  async take(consumerId: string, { before, after, events }: FeedPage, now: string): Promise<boolean> {
    return this.transaction(async (client) => {
      const { rowCount } = await client.query(
        `UPDATE deliveries.consumers SET places = $3, delivered = $4, hidden = $5, digest = $6
         WHERE consumer_id = $1 AND places = $2`,
        [consumerId, before.places, after.places, after.delivered, after.hidden, after.digest],
      );
      if (rowCount === 1 && events.length > 0) await insert(client, consumerId, events, now);
      return rowCount === 1;
    });
  }

  /**
   * Hands out what is due: the first open event of each stream, unless it is out already. What has been tried least
   * comes first, so that an event which is never taken does not keep the others from being tried.
   */
  async claim(consumerId: string, { most, now, until, holder }: Claim): Promise<readonly Claimed[]> {
    return this.transaction(async (client) => {
      // Two who claim at once take turns, so that each sees what the other has been given.
      await client.query('SELECT FROM deliveries.consumers WHERE consumer_id = $1 FOR UPDATE', [consumerId]);
      const { rows } = await client.query<Claimed>(
        `WITH heads AS (
           SELECT DISTINCT ON (stream_id) feed_number, state, due_at, leased_until, tries FROM deliveries.backlog
           WHERE consumer_id = $1 AND state IN ('waiting', 'leased') ORDER BY stream_id, feed_number
         ), due AS (
           SELECT feed_number FROM heads
           WHERE (state = 'waiting' AND due_at <= $2) OR (state = 'leased' AND leased_until <= $2)
           ORDER BY tries, feed_number LIMIT $4
         )
         UPDATE deliveries.backlog SET state = 'leased', lease = gen_random_uuid(), leased_until = $3, holder = $5,
           tries = tries + 1, first_tried_at = coalesce(first_tried_at, $2)
         WHERE consumer_id = $1 AND feed_number IN (SELECT feed_number FROM due)
         RETURNING ${COLUMNS}`,
        [consumerId, now, until, most, holder],
      );
      return rows.toSorted((one, other) => one.feedNumber - other.feedNumber);
    });
  }

  /** It has been taken. Answers false when the lease had run out and somebody else has it, or had it. */
  async settle(consumerId: string, lease: string, now: string): Promise<boolean> {
    const { rowCount } = await this.pool.query(
      `UPDATE deliveries.backlog SET state = 'done', settled_at = $3, lease = NULL, leased_until = NULL, error = NULL
       WHERE consumer_id = $1 AND lease = $2 AND state = 'leased'`,
      [consumerId, lease, now],
    );
    return rowCount === 1;
  }

  /** It has not been taken: again later, or parked until somebody asks for it. Answers false as {@link settle} does. */
  async postpone(consumerId: string, lease: string, { dueAt, error, mostTries }: Postponement): Promise<boolean> {
    const { rowCount } = await this.pool.query(
      `UPDATE deliveries.backlog SET state = CASE WHEN tries >= $5::int THEN 'parked' ELSE 'waiting' END, due_at = $3, error = $4,
         lease = NULL, leased_until = NULL
       WHERE consumer_id = $1 AND lease = $2 AND state = 'leased'`,
      [consumerId, lease, dueAt, error, mostTries ?? null],
    );
    return rowCount === 1;
  }

  /** The endpoint has taken something. */
  async succeeded(consumerId: string, now: string): Promise<void> {
    await this.pool.query(
      `UPDATE deliveries.consumers SET failures = 0, failing_since = NULL, hold_until = NULL, succeeded_at = $2
       WHERE consumer_id = $1`,
      [consumerId, now],
    );
  }

  /** Nothing was taken this time; `down`: because the endpoint itself fails, which is then left in peace for a while. */
  async failed(
    consumerId: string,
    { now, down, holdUntil }: { now: string; down: boolean; holdUntil: string | null },
  ): Promise<void> {
    await this.pool.query(
      `UPDATE deliveries.consumers SET failures = failures + $3, failing_since = coalesce(failing_since, $2),
         hold_until = coalesce($4, hold_until)
       WHERE consumer_id = $1`,
      [consumerId, now, down ? 1 : 0, holdUntil],
    );
  }

  /** Somebody believes in the endpoint again: nothing is waited for. */
  async forgive(consumerId: string, { revision, now }: { revision: number; now: string }): Promise<void> {
    await this.pool.query(
      `UPDATE deliveries.consumers SET failures = 0, failing_since = NULL, hold_until = NULL, heeded = greatest(heeded, $2)
       WHERE consumer_id = $1`,
      [consumerId, revision],
    );
    await this.pool.query(
      `UPDATE deliveries.backlog SET due_at = $2 WHERE consumer_id = $1 AND state = 'waiting' AND due_at > $2`,
      [consumerId, now],
    );
  }

  /**
   * Carries a request for redelivery out, once: events of these numbers, or all that are parked when there are none.
   * What is older than what the backlog keeps can be read page by page.
   */
  async redeliver(
    consumerId: string,
    { revision, from, to, now }: { revision: number; from?: number | null; to?: number | null; now: string },
  ): Promise<void> {
    await this.transaction(async (client) => {
      const { rowCount } = await client.query(
        'UPDATE deliveries.consumers SET heeded = $2, hold_until = NULL WHERE consumer_id = $1 AND heeded < $2',
        [consumerId, revision],
      );
      if (rowCount !== 1) return;
      await client.query(
        `UPDATE deliveries.backlog SET state = 'waiting', tries = 0, first_tried_at = NULL, due_at = $2
         WHERE consumer_id = $1 AND CASE WHEN $3::bigint IS NULL THEN state = 'parked'
           ELSE state IN ('parked', 'done') AND feed_number BETWEEN $3 AND coalesce($4, $3) END`,
        [consumerId, now, from ?? null, to ?? null],
      );
    });
  }

  async counts(consumerId: string): Promise<BacklogCounts> {
    const { rows } = await this.pool.query<BacklogCounts>(
      `SELECT count(*) FILTER (WHERE state = 'waiting')::int AS waiting,
              count(*) FILTER (WHERE state = 'leased')::int AS leased,
              count(*) FILTER (WHERE state = 'parked')::int AS parked
       FROM deliveries.backlog WHERE consumer_id = $1 AND state <> 'done'`,
      [consumerId],
    );
    return rows[0] ?? { waiting: 0, leased: 0, parked: 0 };
  }

  /** Events of all consumers that are due and not delivered, and since when the oldest of them is. */
  async overdue(now: string): Promise<{ readonly events: number; readonly since?: Date }> {
    const { rows } = await this.pool.query<{ events: number; since: Date | null }>(
      `SELECT count(*)::int AS events, min(due_at) AS since FROM deliveries.backlog
       WHERE state = 'waiting' AND due_at <= $1`,
      [now],
    );
    const [found] = rows;
    return { events: found?.events ?? 0, ...(found?.since && { since: found.since }) };
  }

  /** Events of all consumers that are put aside. */
  async allParked(): Promise<number> {
    const { rows } = await this.pool.query<{ events: number }>(
      `SELECT count(*)::int AS events FROM deliveries.backlog WHERE state = 'parked'`,
    );
    return rows[0]?.events ?? 0;
  }

  /** A page of parked events, oldest first; `after` is the number of the last of the page before. */
  async parked(
    consumerId: string,
    { after = 0, limit }: { readonly after?: number; readonly limit: number },
  ): Promise<readonly Parked[]> {
    const { rows } = await this.pool.query<Parked>(
      `SELECT ${COLUMNS}, error FROM deliveries.backlog
       WHERE consumer_id = $1 AND state = 'parked' AND feed_number > $2 ORDER BY feed_number LIMIT $3`,
      [consumerId, after, limit],
    );
    return rows;
  }

  /** Forgets what was taken before an instant, and the log of it. */
  async prune(before: string): Promise<void> {
    await this.pool.query(`DELETE FROM deliveries.backlog WHERE state = 'done' AND settled_at < $1`, [before]);
    await this.pool.query('DELETE FROM deliveries.attempts WHERE at < $1', [before]);
  }

  /** Nothing is kept of a consumer that was removed. */
  async close(consumerId: string): Promise<void> {
    await this.pool.query('DELETE FROM deliveries.consumers WHERE consumer_id = $1', [consumerId]);
  }

  private async transaction<Result>(work: (client: PoolClient) => Promise<Result>): Promise<Result> {
    const client = await this.pool.connect();
    try {
      await client.query('BEGIN');
      const result = await work(client);
      await client.query('COMMIT');
      return result;
    } catch (error) {
      await client.query('ROLLBACK').catch(() => undefined); // the first error tells more
      throw error;
    } finally {
      client.release();
    }
  }
}

async function insert(
  client: PoolClient,
  consumerId: string,
  events: readonly DeliveredEvent[],
  now: string,
): Promise<void> {
  const column = <Value>(value: (event: DeliveredEvent) => Value) => events.map(value);
  await client.query(
    `INSERT INTO deliveries.backlog
       (consumer_id, feed_number, hidden, digest, stream_id, revision, event_id, type, due_at)
     SELECT $1, page.*, $9 FROM unnest($2::bigint[], $3::bigint[], $4::text[], $5::text[], $6::int[], $7::uuid[], $8::text[]) page`,
    [
      consumerId,
      column(({ standing }) => standing.delivered),
      column(({ standing }) => standing.hidden),
      column(({ standing }) => standing.digest),
      column(({ recorded }) => recorded.streamId),
      column(({ recorded }) => recorded.revision),
      column(({ recorded }) => recorded.id),
      column(({ recorded }) => recorded.type),
      now,
    ],
  );
}
