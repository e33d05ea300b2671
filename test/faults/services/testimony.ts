import type { RecordedEvent } from '@pacesetter/kernel';

/** One command of a client, as the client knows it. */
export interface Given {
  readonly client: string;
  readonly path: string;
  readonly body: unknown;
  /** Milliseconds of the experiment: sent first, and answered. */
  readonly sentAt: number;
  readonly answeredAt: number;
  /** Ids of the events that the answer names. */
  readonly events: readonly string[];
  readonly stream?: string;
  /** Why it was refused. */
  readonly refusal?: string;
  /** Of a count, the number that the organisation was told. */
  readonly count?: Counted;
}

export interface Counted {
  readonly organizationId: string;
  readonly client: string;
  readonly value: number;
}

/** What one subscriber was given, in the order in which it came. */
export interface Read {
  readonly subscriber: string;
  /** What order is promised: webhooks and groups do not let one stream wait for another. */
  readonly inOrderOf: 'everything' | 'each-stream';
  readonly events: readonly ReadEvent[];
}

export interface ReadEvent {
  readonly id: string;
  readonly number: number;
}

/** The whole feed, as a subscriber who comes at the end reads it. */
export interface Feed {
  readonly events: readonly ReadEvent[];
  /** Events that no subscriber is given: they say who may sign in, and how. */
  readonly hidden: number;
}

/** What there is to say about each table of each read model. */
export type ReadModels = Readonly<Record<string, string>>;

/** Everything that is known at the end of an experiment. */
export interface Testimony {
  readonly history: readonly RecordedEvent[];
  readonly given: readonly Given[];
  readonly reads: readonly Read[];
  readonly feed: Feed;
  /** Before and after everything was derived anew. */
  readonly readModels: { readonly kept: ReadModels; readonly rebuilt: ReadModels };
  /** Timers that are due and not done, by job. */
  readonly overdue: readonly string[];
  readonly deadLetters: readonly string[];
  /** What did not work as it should have on the way, in words. */
  readonly troubles: readonly string[];
}
