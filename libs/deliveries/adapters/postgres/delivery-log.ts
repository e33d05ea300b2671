import type { Pool } from 'pg';
import type { Attempt, LoggedAttempt } from '../../src/attempt';

interface AttemptRow extends Omit<LoggedAttempt, 'at' | 'nextAt'> {
  readonly at: Date;
  readonly nextAt: Date | null;
}

/** What was sent and what came back, on PostgreSQL. */
export class DeliveryLog {
  constructor(private readonly pool: Pool) {}

  async add(attempt: Attempt): Promise<void> {
    await this.pool.query(
      `INSERT INTO deliveries.attempts
         (consumer_id, feed_number, event_id, at, try, endpoint, request_headers, request_digest, status,
          response_headers, response_body, error, duration_ms, next_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
      [
        ...[attempt.consumerId, attempt.feedNumber, attempt.eventId, attempt.at, attempt.try, attempt.endpoint],
        ...[attempt.requestHeaders, attempt.requestDigest, attempt.status, attempt.responseHeaders],
        // A text of PostgreSQL holds every character but this one.
        ...[attempt.responseBody?.replaceAll('\0', ''), attempt.error, attempt.durationMs, attempt.nextAt],
      ],
    );
  }

  /** A consumer's attempts, newest first; `before` is the last id of the page before. */
  async page(
    consumerId: string,
    { before, limit, eventId }: { before?: number; limit: number; eventId?: string },
  ): Promise<readonly LoggedAttempt[]> {
    const { rows } = await this.pool.query<AttemptRow>(
      `SELECT attempt_id::int AS "attemptId", consumer_id AS "consumerId", feed_number::int AS "feedNumber",
              event_id AS "eventId", at, try, endpoint, request_headers AS "requestHeaders",
              request_digest AS "requestDigest", status, response_headers AS "responseHeaders",
              response_body AS "responseBody", error, duration_ms AS "durationMs", next_at AS "nextAt"
       FROM deliveries.attempts
       WHERE consumer_id = $1 AND ($2::bigint IS NULL OR attempt_id < $2) AND ($4::uuid IS NULL OR event_id = $4)
       ORDER BY attempt_id DESC LIMIT $3`,
      [consumerId, before ?? null, limit, eventId ?? null],
    );
    return rows.map(loggedAttempt);
  }
}

/** What is not known is absent. */
function loggedAttempt({ at, nextAt, ...row }: AttemptRow): LoggedAttempt {
  const known = Object.fromEntries(
    Object.entries<unknown>({ ...row }).filter(([, value]) => value !== null),
  ) as typeof row;
  return { ...known, at: at.toISOString(), ...(nextAt !== null && { nextAt: nextAt.toISOString() }) };
}
