import type { ViewReader } from '@pacesetter/commands';
import type { QueuedTimer } from '../queued-timer';

/** Where a page ended. */
export type TimerCursor = Pick<QueuedTimer, 'dueAt' | 'id'>;

export interface TimerCounts {
  /** Timers that will fall due, those of paused campaigns included. */
  readonly waiting: number;
  /** Timers whose jobs are in the dead letters. */
  readonly dead: number;
}

interface TimerRow extends Pick<QueuedTimer, 'id' | 'job' | 'payload'> {
  readonly dueAt: Date;
  readonly setAt: Date;
  readonly traceparent: string | null;
}

const RUNNING = `
  FROM view_timers.timers
  WHERE state = 'waiting'
    AND NOT EXISTS (SELECT FROM view_timers.paused_campaigns p WHERE p.campaign_id = timers.campaign_id)`;

/** Reads the `timers` view. */
export class TimerQuery {
  constructor(private readonly views: Pick<ViewReader, 'query'>) {}

  /** Running timers due at or before an instant, by due time; `after` continues behind a page's last timer. */
  async dueUntil(instant: string, limit: number, after?: TimerCursor): Promise<QueuedTimer[]> {
    const rows = await this.views.query<TimerRow>(
      `SELECT id, job, payload, due_at AS "dueAt", set_at AS "setAt", traceparent ${RUNNING}
         AND due_at <= $1 AND (due_at, id) > ($2, $3)
       ORDER BY due_at, id LIMIT $4`,
      [instant, after?.dueAt ?? '-infinity', after?.id ?? '', limit],
    );
    return rows.map(queuedTimer);
  }

  /** Running timers whose time has come, and since when the oldest of them is due. */
  async overdue(now: string): Promise<{ readonly timers: number; readonly since?: string }> {
    const [found] = await this.views.query<{ timers: number; since: Date | null }>(
      `SELECT count(*)::int AS timers, min(due_at) AS since ${RUNNING} AND due_at <= $1`,
      [now],
    );
    return { timers: found?.timers ?? 0, ...(found?.since && { since: found.since.toISOString() }) };
  }

  async count(): Promise<TimerCounts> {
    const [counts] = await this.views.query<TimerCounts>(
      `SELECT count(*) FILTER (WHERE state = 'waiting')::int AS waiting,
              count(*) FILTER (WHERE state = 'dead')::int AS dead
       FROM view_timers.timers`,
    );
    return counts ?? { waiting: 0, dead: 0 };
  }

  /** When the next running timer falls due; undefined when none does. */
  async nextDueAt(): Promise<string | undefined> {
    const [next] = await this.views.query<{ dueAt: Date }>(
      `SELECT due_at AS "dueAt" ${RUNNING} ORDER BY due_at, id LIMIT 1`,
    );
    return next?.dueAt.toISOString();
  }
}

/** When it was set matters to who follows it alone. */
function queuedTimer({ id, job, payload, dueAt, setAt, traceparent }: TimerRow): QueuedTimer {
  const timer = { id, job, payload, dueAt: dueAt.toISOString() };
  return traceparent === null ? timer : { ...timer, traceparent, setAt: setAt.toISOString() };
}
