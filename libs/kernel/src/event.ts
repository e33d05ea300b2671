/** A fact as a decider states it: what happened, without who, when and where. */
export interface DomainEvent<Type extends string = string, Data = unknown> {
  readonly type: Type;
  readonly data: Data;
}

/** Who acted. Set by the server from the session, never taken from the client. */
export interface Actor {
  /** Stable identifier of the person or system part that acted. */
  readonly id: string;
  readonly role: ActorRole;
  /** The organisation for which the actor acted; absent for the system itself. */
  readonly organizationId?: string;
}

export type ActorRole =
  | 'administrator'
  | 'supervisor'
  | 'reviewer'
  | 'officer'
  | 'member'
  | 'masses'
  | 'system'
  // These two read, and so are in no event.
  | 'auditor'
  | 'integrator';

/** The answers to "who, when, why, by which rule, caused by what" that every event carries. */
export interface EventMetadata {
  /** Business time, ISO 8601 in UTC with milliseconds. */
  readonly occurredAt: string;
  readonly actor: Actor;
  readonly reason?: string;
  /** The same for everything that one initial request set off. */
  readonly correlationId: string;
  /** Id of the event or timer that led to the command; the command's own id when a person started it. */
  readonly causationId: string;
  /** Id of the command that was decided: the idempotency key. */
  readonly commandId: string;
  /** `id@version` of the programme whose rule was applied. */
  readonly programme?: string;
  /** When the event was first recorded, where the store that holds it now has it from another one. */
  readonly recordedAt?: string;
  /**
   * The trace in which it happened (W3C Trace Context); absent when that is not recorded. It says nothing about what has
   * happened: with and without it, it is the same event.
   */
  readonly traceparent?: string;
}

/** What the writer adds to a fact. */
export interface Envelope {
  /** UUID chosen by the writer; appending it twice to the same stream counts once. */
  readonly id: string;
  readonly schemaVersion: number;
  readonly metadata: EventMetadata;
}

/** What the store adds to an event. */
export interface Recording {
  readonly streamId: string;
  /** 0-based place in its stream, without gaps. */
  readonly revision: number;
  readonly position: Position;
  /** When the store wrote it, ISO 8601 in UTC. Not business time. */
  readonly recordedAt: string;
}

/** An event ready to be appended. */
export type NewEvent<Event extends DomainEvent = DomainEvent> = Event & Envelope;

/** An event as the store gives it back. */
export type RecordedEvent<Event extends DomainEvent = DomainEvent> = NewEvent<Event> & Recording;

declare const position: unique symbol;

/**
 * Place in the order of all events. Opaque: the only promises are that `<` and `>` order positions by commit,
 * and that an adapter reads back what it gave.
 */
export type Position = string & { readonly [position]: true };

/** Before the first event. */
export const BEGINNING = '' as Position;

/** `category-id`: which aggregate a stream belongs to. */
export function streamId(category: string, id: string): string {
  return `${category}-${id}`;
}

/** The part of a stream's name before the first hyphen. */
export function categoryOf(stream: string): string {
  const end = stream.indexOf('-');
  return end < 0 ? stream : stream.slice(0, end);
}
