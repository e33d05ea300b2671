import type { Actor, DomainEvent } from './event';

/** What an aggregate remembers, and how each event changes it. Both are pure. */
export interface Aggregate<State, Event extends DomainEvent> {
  /** First part of the stream's name, e.g. `pledge` for `pledge-…`. Lower case, no hyphen. */
  readonly category: string;
  readonly initialState: State;
  evolve(state: State, event: Event): State;
}

/** What a decision may know besides the command and the stream: nothing in it is read while deciding. */
export interface DecisionContext<Facts = undefined> {
  /** The clock's time when the command was taken up, ISO 8601 in UTC with milliseconds. */
  readonly now: string;
  readonly actor: Actor;
  readonly reason?: string;
  /** Facts from outside the stream, gathered before the decision. */
  readonly facts: Facts;
  /** An identifier derived from the command and a name: the same when the command is handled again. */
  readonly newId: (name: string) => string;
}

/**
 * States what follows from a command. Pure: no clock, no randomness, no I/O.
 *
 * @throws DomainError when a rule forbids the command; an empty list means that there is nothing left to do.
 */
export type Decide<Data, State, Event extends DomainEvent, Facts = undefined> = (
  command: Data,
  state: State,
  context: DecisionContext<Facts>,
) => readonly Event[];

/** Folds a stream's events into state. */
export function fold<State, Event extends DomainEvent>(
  aggregate: Aggregate<State, Event>,
  events: Iterable<Event>,
  from: State = aggregate.initialState,
): State {
  let state = from;
  for (const event of events) state = aggregate.evolve(state, event);
  return state;
}
