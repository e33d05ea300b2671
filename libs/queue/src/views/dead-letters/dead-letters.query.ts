import type { ViewReader } from '@pacesetter/commands';
import type { JobEvent } from '../../dead-letters/job.events';
import type { JobFailure } from '../../jobs/dead-letter';

export type DeadLetterStatus = 'dead' | 'retried' | 'discarded';

export interface DeadLetterRow {
  readonly timerId: string;
  readonly job: string;
  readonly payload: object;
  /** Attempts made until it was given up the last time. */
  readonly attempts: number;
  readonly error: string;
  readonly failedAt: string;
  readonly status: DeadLetterStatus;
}

/** What happened to a dead job: it was given up, retried or discarded; by whom and why. */
export interface DeadLetterHistoryEntry {
  readonly event: JobEvent['type'];
  readonly occurredAt: string;
  readonly actorId: string;
  readonly reason: string | null;
  /** The attempts that failed, where the job was given up. */
  readonly failures: readonly JobFailure[] | null;
}

export interface DeadLetterPage {
  readonly status: DeadLetterStatus;
  /** Only jobs of this kind. */
  readonly job?: string;
  /** Only those whose last error has this in it. */
  readonly error?: string;
  readonly limit: number;
  /** The last row of the page before. */
  readonly after?: Pick<DeadLetterRow, 'failedAt' | 'timerId'>;
}

/** What a `DeadLetterRow` is read from, as SQL. */
export const DEAD_LETTER_COLUMNS = `timer_id AS "timerId", job, payload, attempts, error, failed_at AS "failedAt", status`;

/** Reads the `dead_letters` view. */
export class DeadLetterQuery {
  constructor(private readonly views: Pick<ViewReader, 'query'>) {}

  /** Jobs of one status, the longest dead first. */
  async page({ status, job, error, limit, after }: DeadLetterPage): Promise<DeadLetterRow[]> {
    const rows = await this.views.query<Dated<DeadLetterRow, 'failedAt'>>(
      `SELECT ${DEAD_LETTER_COLUMNS} FROM view_dead_letters.dead_letters
       WHERE status = $1 AND (failed_at, timer_id) > ($2, $3)
         AND ($5::text IS NULL OR job = $5) AND ($6::text IS NULL OR strpos(error, $6) > 0)
       ORDER BY failed_at, timer_id LIMIT $4`,
      [status, after?.failedAt ?? '-infinity', after?.timerId ?? '', limit, job ?? null, error ?? null],
    );
    return rows.map((row) => ({ ...row, failedAt: row.failedAt.toISOString() }));
  }

  /** A job that was given up at some time; undefined when it never was. */
  async find(timerId: string): Promise<DeadLetterRow | undefined> {
    const [row] = await this.views.query<Dated<DeadLetterRow, 'failedAt'>>(
      `SELECT ${DEAD_LETTER_COLUMNS} FROM view_dead_letters.dead_letters WHERE timer_id = $1`,
      [timerId],
    );
    return row && { ...row, failedAt: row.failedAt.toISOString() };
  }

  /** Everything that happened to one job since it first failed for good, oldest first. */
  async history(timerId: string): Promise<DeadLetterHistoryEntry[]> {
    const rows = await this.views.query<Dated<DeadLetterHistoryEntry, 'occurredAt'>>(
      `SELECT event, occurred_at AS "occurredAt", actor_id AS "actorId", reason, failures
       FROM view_dead_letters.dead_letter_history WHERE timer_id = $1 ORDER BY revision`,
      [timerId],
    );
    return rows.map((row) => ({ ...row, occurredAt: row.occurredAt.toISOString() }));
  }
}

/** As the driver reads it: with dates. */
type Dated<Row, Column extends keyof Row> = Omit<Row, Column> & Record<Column, Date>;
