import type { ExpectedRevision } from './event-store.port';

export type EventStoreErrorCode =
  'wrong-expected-revision' | 'event-id-conflict' | 'store-unavailable' | 'no-upcaster' | 'invalid-append';

export abstract class EventStoreError extends Error {
  abstract readonly code: EventStoreErrorCode;
}

/** Another writer was there first (or not as far as believed). `actual` is `no-stream` or the last revision. */
export class WrongExpectedRevision extends EventStoreError {
  override readonly name = 'WrongExpectedRevision';
  readonly code = 'wrong-expected-revision';

  constructor(
    readonly streamId: string,
    readonly expected: ExpectedRevision,
    readonly actual: number | 'no-stream',
  ) {
    super(`stream ${streamId} is at ${actual}, expected ${expected}`);
  }
}

/** The id of an event is taken by an event with other content, or only some events of an append are there already. */
export class EventIdConflict extends EventStoreError {
  override readonly name = 'EventIdConflict';
  readonly code = 'event-id-conflict';

  constructor(
    readonly streamId: string,
    readonly eventId: string,
  ) {
    super(`event ${eventId} is already in stream ${streamId} with other content`);
  }
}

/** The server could not be reached within the adapter's patience. Whether a pending append was written is unknown: repeat it. */
export class StoreUnavailable extends EventStoreError {
  override readonly name = 'StoreUnavailable';
  readonly code = 'store-unavailable';
}

/** A stored version has no upcaster to the version this program knows. */
export class NoUpcaster extends EventStoreError {
  override readonly name = 'NoUpcaster';
  readonly code = 'no-upcaster';

  constructor(
    readonly type: string,
    readonly schemaVersion: number,
  ) {
    super(`no upcaster for ${type} version ${schemaVersion}: this program is older than the event, or one is missing`);
  }
}

/** What was to be appended is not fit for a log: an empty list, an odd name or id, data that JSON cannot hold, too much of it. */
export class InvalidAppend extends EventStoreError {
  override readonly name = 'InvalidAppend';
  readonly code = 'invalid-append';

  constructor(
    readonly streamId: string,
    readonly reason: string,
    options?: ErrorOptions,
  ) {
    super(`cannot append to stream ${streamId}: ${reason}`, options);
  }
}
