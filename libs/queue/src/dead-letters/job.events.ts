import type { EventDefinition } from '@pacesetter/event-store';
import type { DomainEvent } from '@pacesetter/kernel';
import { type Static, Type } from '@sinclair/typebox';

const Failure = Type.Object(
  { attempt: Type.Integer({ minimum: 1 }), at: Type.String({ format: 'date-time' }), error: Type.String() },
  { additionalProperties: false },
);

const JobDeadLettered = Type.Object(
  {
    timerId: Type.String(),
    job: Type.String(),
    payload: Type.Object({}, { additionalProperties: true }),
    attempts: Type.Integer({ minimum: 1 }),
    /** Why the last attempt failed. */
    error: Type.String(),
    /** Failed attempts, oldest first. */
    history: Type.Array(Failure),
  },
  { additionalProperties: false },
);

const JobRetryRequested = Type.Object({ timerId: Type.String() }, { additionalProperties: false });
const JobDiscarded = Type.Object({ timerId: Type.String() }, { additionalProperties: false });

export type JobEvent =
  | DomainEvent<'JobDeadLettered', Static<typeof JobDeadLettered>>
  | DomainEvent<'JobRetryRequested', Static<typeof JobRetryRequested>>
  | DomainEvent<'JobDiscarded', Static<typeof JobDiscarded>>;

/** Published with the catalogue of events. */
export const jobEvents: readonly EventDefinition[] = [
  {
    type: 'JobDeadLettered',
    schemaVersion: 1,
    schema: JobDeadLettered,
    meaning: 'A job failed for good and waits for a person to retry or discard it.',
  },
  {
    type: 'JobRetryRequested',
    schemaVersion: 1,
    schema: JobRetryRequested,
    meaning: 'A person decided that a dead job shall be tried again.',
  },
  {
    type: 'JobDiscarded',
    schemaVersion: 1,
    schema: JobDiscarded,
    meaning: 'A person decided that a dead job shall not be done any more.',
  },
];
