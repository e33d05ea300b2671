import type { CommandClass } from './command';
import type { Actor, DomainEvent, RecordedEvent } from './event';

/** A command that a policy asks for. Its id is derived from the event, so that asking twice counts once. */
export interface CommandRequest<Data = unknown> {
  readonly command: CommandClass<Data>;
  readonly data: Data;
  readonly reason?: string;
  /** Whose hand acts; the system's own when absent. */
  readonly actor?: Actor;
}

/** Types the data of a request against its command. */
export function request<Data>(command: CommandClass<Data>, data: Data, reason?: string): CommandRequest {
  return { command: command as CommandClass, data, reason };
}

/** "When this has happened, then that shall be done": pure, may be asked about the same event again. */
export interface Policy<Event extends DomainEvent = DomainEvent> {
  /** A sentence in kebab case, e.g. `order-rectification-when-deadline-missed`. */
  readonly name: string;
  readonly on: readonly Event['type'][];
  decide(event: RecordedEvent<Event>): readonly CommandRequest[];
}

/** Something that falls due. The id is derived from what it is about, so that setting it twice is setting it once. */
export interface TimerRequest {
  readonly id: string;
  /** Name in the job catalogue. */
  readonly job: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** ISO 8601 in UTC with milliseconds; a time that has passed means "at once". */
  readonly dueAt: string;
  /** The timer stands still while this campaign is paused. */
  readonly campaignId?: string;
}

export interface TimerChanges {
  readonly set?: readonly TimerRequest[];
  /** Ids of timers that have been settled or have become pointless. */
  readonly clear?: readonly string[];
  /** A campaign that has come to its end: none of its timers matters any more. */
  readonly clearCampaign?: string;
}

/** Which deadlines follow from an event: pure; the `timers` view is what all of these add up to. */
export interface TimerRule<Event extends DomainEvent = DomainEvent> {
  readonly name: string;
  readonly on: readonly Event['type'][];
  timers(event: RecordedEvent<Event>): TimerChanges;
}
