import type { CommandClass } from './command';
import type { Aggregate, Decide } from './decider';
import type { DomainEvent } from './event';

/** One command with everything that is said about it: whom it concerns and how it is decided. */
export interface Feature<Data = unknown, State = unknown, Event extends DomainEvent = DomainEvent, Facts = unknown> {
  readonly command: CommandClass<Data>;
  readonly aggregate: Aggregate<State, Event>;
  /** Which stream of the aggregate's category the command concerns: the part after the first hyphen. */
  stream(data: Data): string;
  readonly decide: Decide<Data, State, Event, Facts>;
  /** `id@version` of the programme whose rule the decision applies, for the events' metadata. */
  rule?(facts: Facts): string | undefined;
  /** Present when nobody shall be able to tell who gave the command, whoever reads the store. */
  readonly anonymous?: Anonymity<Data, Facts>;
}

/**
 * What the metadata of an anonymous command's events say instead of who, when, why and what led to it. Actor, reason and
 * the ids that the sender chose are dropped before anything is decided or written.
 */
export interface Anonymity<Data, Facts> {
  /** All that the command's id, and with it the events' ids, follow from: only what the events publish anyway. */
  identity(data: Data): readonly string[];
  /** A business time that is the same for everybody. */
  occurredAt(facts: Facts): string;
}

/** Types a feature; `Facts` is what its `decide` asks for. */
export function defineFeature<Data, State, Event extends DomainEvent, Facts = undefined>(
  feature: Feature<Data, State, Event, Facts>,
): Feature<Data, State, Event, Facts> {
  return feature;
}
