import { answerShape, count, listOf, moment, nullable, oneOf, pageShape, text } from '@pacesetter/http';
import { type Static, Type } from '@sinclair/typebox';

export const STATUSES = ['dead', 'retried', 'discarded'] as const;

const row = {
  timerId: Type.String(),
  job: text('its kind', 'close-review-round'),
  payload: Type.Unknown({ description: 'what it was to do' }),
  attempts: count('until it was given up the last time'),
  error: text('what the last attempt failed of'),
  failedAt: moment(),
  status: oneOf(STATUSES),
};
const DeadLetterShape = answerShape('DeadLetter', row);
export type DeadLetterItem = Readonly<Static<typeof DeadLetterShape>>;
export const DeadLetterPageShape = pageShape(DeadLetterShape);

/** ISO 8601, as the query has it. */
const instant = Type.String({ format: 'date-time' });

const Failure = Type.Object({ attempt: Type.Integer(), at: instant, error: Type.String() });

const HistoryEntry = Type.Object({
  event: oneOf(['JobDeadLettered', 'JobRetryRequested', 'JobDiscarded']),
  occurredAt: instant,
  actorId: Type.String(),
  reason: nullable(Type.String()),
  failures: nullable(listOf(Failure), 'the attempts that failed, where the job was given up'),
});

/** A job with everything that happened to it since it first failed for good, oldest first. */
export const DeadLetterHistoryShape = answerShape('DeadLetterWithHistory', {
  ...row,
  failedAt: instant,
  history: listOf(HistoryEntry),
});
