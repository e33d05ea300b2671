import type { NewEvent } from '@pacesetter/kernel';
import { InvalidAppend } from '../errors';
import type { ExpectedRevision } from '../event-store.port';

/** Most characters of data and metadata of one event, as JSON. */
export const MAX_EVENT_SIZE = 1024 * 1024;

/** Most events of one append. */
export const MAX_EVENTS = 10_000;

export interface EventToAppend {
  readonly id: string;
  readonly type: string;
  readonly schemaVersion: number;
  readonly data: string;
  readonly metadata: string;
  /** What the JSON was made from. */
  readonly content: Pick<NewEvent, 'data' | 'metadata'>;
}

/** An append made ready for the wire: checked, and its contents turned to JSON. */
export interface AppendRequest {
  readonly streamId: string;
  readonly expectedRevision: ExpectedRevision;
  readonly events: readonly EventToAppend[];
  /** Characters of JSON in all events. */
  readonly size: number;
}

/** One line of printable text: names travel and are stored as lines. */
const NAME = /^[^\p{Cc}\p{Cs}]{1,255}$/u;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** @throws InvalidAppend */
export function appendRequest(
  streamId: string,
  expectedRevision: ExpectedRevision,
  events: readonly NewEvent[],
): AppendRequest {
  const refuse = (reason: string, cause?: unknown): never => {
    throw new InvalidAppend(streamId, reason, { cause });
  };
  if (!NAME.test(streamId)) refuse('the name of a stream is 1 to 255 printable characters');
  if (!isExpectedRevision(expectedRevision)) refuse(`"${String(expectedRevision)}" is no revision`);
  if (events.length === 0) refuse('there is no event');
  if (events.length > MAX_EVENTS) refuse(`${events.length} events are more than ${MAX_EVENTS}`);
  const ready = events.map((event) => eventToAppend(event, refuse));
  if (new Set(ready.map(({ id }) => id)).size < ready.length) refuse('two events have the same id');
  return { streamId, expectedRevision, events: ready, size: ready.reduce((sum, event) => sum + sizeOf(event), 0) };
}

function isExpectedRevision(expected: ExpectedRevision): boolean {
  return typeof expected === 'string' || (Number.isSafeInteger(expected) && expected >= 0 && expected < 2 ** 31);
}

type Refuse = (reason: string, cause?: unknown) => never;

function eventToAppend(event: NewEvent, refuse: Refuse): EventToAppend {
  const { type, schemaVersion } = event;
  const id = event.id.toLowerCase();
  if (!UUID.test(id)) refuse(`"${event.id}" is no UUID`);
  if (!NAME.test(type)) refuse('the type of an event is 1 to 255 printable characters');
  if (!Number.isSafeInteger(schemaVersion) || schemaVersion < 1) refuse(`${schemaVersion} is no version of ${type}`);
  const ready = {
    id,
    type,
    schemaVersion,
    data: json(event, 'data', refuse),
    metadata: json(event, 'metadata', refuse),
    content: event,
  };
  if (sizeOf(ready) > MAX_EVENT_SIZE)
    refuse(`${type} ${id} has ${sizeOf(ready)} characters, more than ${MAX_EVENT_SIZE}`);
  return ready;
}

function json(event: NewEvent, part: 'data' | 'metadata', refuse: Refuse): string {
  const text = attempt(
    () => JSON.stringify(event[part]) as string | undefined,
    (cause) => refuse(`${part} of ${event.type} ${event.id} is not JSON`, cause),
  );
  return text ?? refuse(`${event.type} ${event.id} has no ${part}`);
}

function attempt<Result>(action: () => Result, otherwise: (cause: unknown) => never): Result {
  try {
    return action();
  } catch (cause) {
    return otherwise(cause);
  }
}

function sizeOf({ data, metadata }: EventToAppend): number {
  return data.length + metadata.length;
}
