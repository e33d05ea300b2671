import type { NewEvent, Position, RecordedEvent } from '@pacesetter/kernel';

/** What a writer believes about the stream: it has no event yet, its last revision, or nothing at all. */
export type ExpectedRevision = 'no-stream' | 'any' | number;

export interface AppendResult {
  readonly streamId: string;
  /** Revision of the last event of this append. */
  readonly revision: number;
  /** Position of the last event of this append. */
  readonly position: Position;
  /** True when the same append had been written before and nothing was written now. */
  readonly repeated: boolean;
}

export interface ReadStreamOptions {
  readonly direction?: 'forwards' | 'backwards';
  /** First revision to read, inclusive; the stream's start (or its end, backwards) when absent. */
  readonly from?: number;
  /** At most this many events; all when absent. */
  readonly limit?: number;
}

/** Which events of `$all` are wanted; an absent list means every one. Both lists apply when both are given. */
export interface EventFilter {
  readonly categories?: readonly string[];
  readonly types?: readonly string[];
}

export interface ReadAllOptions {
  /** Read what lies after this position. */
  readonly after: Position;
  /** At most this many events that match. */
  readonly limit: number;
  readonly filter?: EventFilter;
}

/** A page of `$all`. `position` is how far the store has looked, also when nothing matched: continue after it. */
export interface EventPage {
  readonly events: readonly RecordedEvent[];
  readonly position: Position;
  /** True when the page reaches the head as it was when the page was read. */
  readonly atHead: boolean;
}

export interface SubscribeOptions {
  readonly after: Position;
  readonly filter?: EventFilter;
  /** Most events in a page; default 1000. */
  readonly batchSize?: number;
  /** Ends the subscription. */
  readonly signal: AbortSignal;
}

/** An append to one stream, as a part of an append to several. */
export interface StreamAppend {
  readonly streamId: string;
  readonly expectedRevision: ExpectedRevision;
  readonly events: readonly NewEvent[];
}

/**
 * What a store promises beyond what all do. What it does not promise it refuses with `UnsupportedByStore`; whoever can do
 * without asks here first.
 */
export interface EventStoreCapabilities {
  /** Positions count the events: {@link EventStore.countBetween} tells how many lie between two of them. */
  readonly gaplessPositions: boolean;
  /** One append writes to several streams, all or nothing: {@link EventStore.appendAll}. */
  readonly severalStreams: boolean;
  /** How far an event's id is unique: over the whole store, or (what the port asks for) in its stream. */
  readonly uniqueIds: 'store' | 'stream';
}

export type EventStoreCapability = keyof EventStoreCapabilities;

/**
 * The history. Every adapter passes the suite in `contract/`; what an adapter promises beyond it, it says itself.
 * Calls survive a restart of the server by trying again within the adapter's patience, then throw `StoreUnavailable`.
 */
export interface EventStore {
  readonly capabilities: EventStoreCapabilities;

  /**
   * Appends all events or none.
   * @throws WrongExpectedRevision when the stream is not where the writer believes it is.
   * @throws EventIdConflict when an id was used before in this stream for another event.
   */
  append(streamId: string, expectedRevision: ExpectedRevision, events: readonly NewEvent[]): Promise<AppendResult>;

  /**
   * Appends to several streams, no two of them the same: all events or none, in the order given.
   * @throws UnsupportedByStore without the capability `severalStreams`.
   * @throws WrongExpectedRevision, EventIdConflict of the first append that is refused.
   */
  appendAll(appends: readonly StreamAppend[]): Promise<readonly AppendResult[]>;

  /** The events of one stream, upcast; an empty list when there is no such stream. */
  readStream(streamId: string, options?: ReadStreamOptions): Promise<readonly RecordedEvent[]>;

  /** A page of all events in commit order, upcast. */
  readAll(options: ReadAllOptions): Promise<EventPage>;

  /**
   * Everything after a position and then whatever comes, page by page, without a gap or a double. Pages may hold no
   * event and only a later position. Ends when the signal is aborted; a lost connection is mended within.
   */
  subscribeAll(options: SubscribeOptions): AsyncIterable<EventPage>;

  /** Position of the last event; BEGINNING in an empty store. */
  head(): Promise<Position>;

  /**
   * How many events lie behind one position up to and with another.
   * @throws UnsupportedByStore without the capability `gaplessPositions`.
   */
  countBetween(after: Position, upTo: Position): number;

  close(): Promise<void>;
}

/** Injection token of the store in use. */
export const EVENT_STORE = Symbol('EventStore');
