import type { Aggregate, DomainEvent, Feature, NewEvent } from '@pacesetter/kernel';
import type { KeyVault } from '@pacesetter/vault';

/** Asks read models. What it answers is a proposal: the decider states it as a fact in its event. */
export interface ViewReader {
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<readonly Row[]>;
  /** Waits until the named projections have seen everything that is in the store now. */
  caughtUp(projections: readonly string[]): Promise<void>;
}

/** Reads streams and views while facts for a decision are gathered. */
export interface FactReader extends ViewReader {
  /** The clock's time for this command. */
  readonly now: string;
  /** State of an aggregate; its initial state when the stream has no event. */
  state<State, Event extends DomainEvent>(aggregate: Aggregate<State, Event>, id: string): Promise<State>;
  /** Secrets that a decision rests on. Keeping one may be repeated: the first stays. */
  readonly vault: Pick<KeyVault, 'keep' | 'read'>;
}

/** Seals what belongs to a person before events are stored. */
export interface PersonalSealing {
  /** Whether there is anything to seal: the others are spared the wait. */
  concerns(events: readonly NewEvent[]): boolean;
  seal(events: readonly NewEvent[]): Promise<NewEvent[]>;
}

/** Gathers what a decision needs to know besides its own stream. Reads, and at most keeps a secret that is missing. */
export type FactsProvider<Data, Facts> = (data: Data, reader: FactReader) => Promise<Facts> | Facts;

/** A feature with what it needs to run: one of these for each command. */
export interface HandledFeature {
  readonly feature: Feature;
  readonly facts?: FactsProvider<unknown, unknown>;
}

/** Registers a feature whose decision needs no facts. */
export function handles<Data, State, Event extends DomainEvent>(
  feature: Feature<Data, State, Event, undefined>,
): HandledFeature;
/** Registers a feature together with the provider of its facts. */
export function handles<Data, State, Event extends DomainEvent, Facts>(
  feature: Feature<Data, State, Event, Facts>,
  facts: FactsProvider<Data, Facts>,
): HandledFeature;
export function handles(feature: unknown, facts?: unknown): HandledFeature {
  return { feature: feature as Feature, facts: facts as FactsProvider<unknown, unknown> | undefined };
}
