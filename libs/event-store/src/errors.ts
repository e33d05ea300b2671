import type { RecordedEvent } from '@pacesetter/kernel';
import type { EventStoreCapability, ExpectedRevision } from './event-store.port';

export type EventStoreErrorCode =
  | 'wrong-expected-revision'
  | 'event-id-conflict'
  | 'store-unavailable'
  | 'no-upcaster'
  | 'unknown-event-type'
  | 'invalid-append'
  | 'unsupported-by-store'
  | 'foreign-event'
  | 'history-missing';

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

  /** @param schemaVersion the version from which there is no way on */
  constructor(
    readonly event: Pick<RecordedEvent, 'type' | 'id' | 'streamId' | 'revision' | 'recordedAt'>,
    readonly schemaVersion: number,
  ) {
    const { type, id, streamId, revision } = event;
    super(
      `no upcaster for ${type} version ${schemaVersion} (${id}, ${streamId} revision ${revision}): ` +
        'this program is older than the event, or one is missing',
    );
  }
}

/** An event of a type that this program does not know: a later release has written it, and knows what follows from it. */
export class UnknownEventType extends EventStoreError {
  override readonly name = 'UnknownEventType';
  readonly code = 'unknown-event-type';

  constructor(readonly event: Pick<RecordedEvent, 'type' | 'id' | 'streamId' | 'revision'>) {
    const { type, id, streamId, revision } = event;
    super(
      `${type} ${id} (${streamId} revision ${revision}) is of a type that this program does not know: ` +
        'a later release has written it, and is needed to go on from there',
    );
  }
}

/** Whether an event stands in the way that only a later release of the program knows: another process may be one already. */
export function isFromLaterProgram(error: unknown): error is NoUpcaster | UnknownEventType {
  return error instanceof NoUpcaster || error instanceof UnknownEventType;
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

/** The store in use does not promise this. Ask `capabilities` first, or use one that does. */
export class UnsupportedByStore extends EventStoreError {
  override readonly name = 'UnsupportedByStore';
  readonly code = 'unsupported-by-store';

  constructor(
    readonly store: string,
    readonly capability: EventStoreCapability,
  ) {
    super(`${store} does not promise ${capability}`);
  }
}

/** The log holds an event that no adapter of this store has written. */
export class ForeignEvent extends EventStoreError {
  override readonly name = 'ForeignEvent';
  readonly code = 'foreign-event';

  constructor(
    readonly streamId: string,
    readonly revision: number,
    readonly reason: string,
  ) {
    super(
      `event ${revision} of stream ${streamId} was not written by this program: ${reason}; give it a log of its own`,
    );
  }
}

/** Events that were in a stream are not there any more: somebody has deleted, tombstoned or truncated it at the server. */
export class HistoryMissing extends EventStoreError {
  override readonly name = 'HistoryMissing';
  readonly code = 'history-missing';

  constructor(
    readonly streamId: string,
    reason: string,
    options?: ErrorOptions,
  ) {
    super(`history of stream ${streamId} is missing: ${reason}; restore the event store from a backup`, options);
  }
}
