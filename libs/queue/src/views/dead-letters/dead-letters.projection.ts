import type { RecordedEvent } from '@pacesetter/kernel';
import type { Projection, RowChanges } from '@pacesetter/projections';
import type { JobEvent } from '../../dead-letters/job.events';

const STATUS = { JobDeadLettered: 'dead', JobRetryRequested: 'retried', JobDiscarded: 'discarded' } as const;

/** Jobs that failed for good, and everything that happened to each of them. */
export const deadLetters: Projection<JobEvent> = {
  name: 'dead_letters',
  on: ['JobDeadLettered', 'JobRetryRequested', 'JobDiscarded'],
  tables: `
    CREATE TABLE dead_letters (
      timer_id text PRIMARY KEY,
      job text NOT NULL,
      payload jsonb NOT NULL,
      attempts integer NOT NULL,
      error text NOT NULL,
      failed_at timestamptz NOT NULL,
      status text NOT NULL
    );
    CREATE INDEX dead_letters_status ON dead_letters (status, failed_at, timer_id);
    CREATE TABLE dead_letter_history (
      timer_id text NOT NULL,
      revision integer NOT NULL,
      event text NOT NULL,
      occurred_at timestamptz NOT NULL,
      actor_id text NOT NULL,
      reason text,
      failures jsonb,
      PRIMARY KEY (timer_id, revision)
    );
  `,
  apply(event, rows) {
    const { timerId } = event.data;
    if (event.type === 'JobDeadLettered') {
      const { job, payload, attempts, error } = event.data;
      const row = { timer_id: timerId, job, payload, attempts, error };
      rows.upsert('dead_letters', { ...row, failed_at: event.metadata.occurredAt, status: STATUS[event.type] });
    } else {
      rows.update('dead_letters', { timer_id: timerId }, { status: STATUS[event.type] });
    }
    addToHistory(event, rows);
  },
};

function addToHistory(event: RecordedEvent<JobEvent>, rows: RowChanges): void {
  const { actor, occurredAt, reason } = event.metadata;
  rows.upsert('dead_letter_history', {
    timer_id: event.data.timerId,
    revision: event.revision,
    event: event.type,
    occurred_at: occurredAt,
    actor_id: actor.id,
    reason: reason ?? null,
    failures: event.type === 'JobDeadLettered' ? event.data.history : null,
  });
}
