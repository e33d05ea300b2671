import { derivedId, DomainError, fold } from '@pacesetter/kernel';
import type { Aggregate, Decide, DecisionContext, DomainEvent, ErrorFacts } from '@pacesetter/kernel';

/** When commands are decided in tests, unless they say otherwise: the morning on which the programme of 2010 begins. */
export const TEST_TIME = '2010-06-01T01:00:00.000Z';

/** Parts of the context that a test sets; what the decision knows from outside must be given when it asks for any. */
export type GivenContext<Facts> = undefined extends Facts
  ? [context?: Partial<DecisionContext<Facts>>]
  : [context: Partial<DecisionContext<Facts>> & Pick<DecisionContext<Facts>, 'facts'>];

export interface Given<State, Event extends DomainEvent> {
  /** Decides the command. Twice, as a decision that does not repeat is not pure. */
  when<Data, Facts = undefined>(
    decide: Decide<Data, State, Event, Facts>,
    command: Data,
    ...context: GivenContext<Facts>
  ): Then<Event>;
}

export interface Then<Event extends DomainEvent> {
  /** Exactly these events, in this order. */
  then(events: readonly Event[]): void;
  /** Refused with this code and, among others, these facts. */
  thenRefused(code: string, facts?: ErrorFacts): void;
}

/**
 * Test of a decider, as a sentence: `given(pledge, [published]).when(withdraw, { reason }).then([withdrawn])`. By default
 * an administrator acts at {@link TEST_TIME}, and `newId` answers {@link testId}. The state is frozen while deciding.
 */
export function given<State, Event extends DomainEvent>(
  aggregate: Aggregate<State, Event>,
  events: readonly Event[],
): Given<State, Event> {
  const state = frozen(fold(aggregate, events));
  return {
    when: (decide, command, ...[context]) => {
      // Facts are undefined exactly where GivenContext lets the context be absent.
      const complete = { ...defaultContext(), ...context } as Parameters<typeof decide>[2];
      return outcome(aggregate, state, () => decide(frozen(command), state, complete));
    },
  };
}

/** The identifier that `newId(name)` gives in tests. */
export function testId(name: string): string {
  return derivedId('test', name);
}

function defaultContext(): DecisionContext {
  return { now: TEST_TIME, actor: { id: 'administrator-1', role: 'administrator' }, facts: undefined, newId: testId };
}

function outcome<State, Event extends DomainEvent>(
  aggregate: Aggregate<State, Event>,
  state: State,
  decide: () => readonly Event[],
): Then<Event> {
  return {
    then: (expected) => {
      const events = decide();
      expect(events).toEqual(expected);
      expect(decide()).toEqual(events);
      fold(aggregate, events, state); // whatever is decided can also be applied
    },
    thenRefused: (code, facts = {}) => {
      expect(refusalOf(decide)).toMatchObject({ code, facts });
    },
  };
}

function refusalOf(decide: () => readonly DomainEvent[]): DomainError {
  let events: readonly DomainEvent[];
  try {
    events = decide();
  } catch (error) {
    if (error instanceof DomainError) return error as DomainError;
    throw error;
  }
  throw new Error(`expected a refusal, but these events were decided: ${JSON.stringify(events)}`);
}

function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}
