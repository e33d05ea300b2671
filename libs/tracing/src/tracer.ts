/** What a span says about itself. Ids and names of things, never what belongs to a person. */
export type Attributes = Readonly<Record<string, string | number | boolean>>;

/** `server` and `client`: request and answer; `producer` and `consumer`: nobody waits; else `internal`. */
export type SpanKind = 'internal' | 'server' | 'client' | 'producer' | 'consumer';

/** A piece of work that is about to begin. */
export interface SpanPlan {
  /** Of few different values: what is done, not to what. */
  readonly name: string;
  /** Default `internal`. */
  readonly kind?: SpanKind;
  readonly attributes?: Attributes;
  /** `traceparent` of what it continues; `none`: it begins a trace of its own; absent: what is under way here. */
  readonly parent?: string;
  /** `traceparent` of everything that has led to it without being continued by it. */
  readonly links?: readonly string[];
}

/** A piece of work under way. */
export interface Span {
  note(attributes: Attributes): void;
  /** It did not end well. Only the error's kind, or a status, is noted: its words may say what belongs to a person. */
  failed(error: unknown): void;
  /** Does something as a part of it, and so all that is begun meanwhile. */
  during<Result>(work: () => Result): Result;
  end(): void;
}

/**
 * Says which work belongs together, across processes. Nothing waits for it, it never fails what it is told of, and where
 * nobody looks ({@link UNTRACED}) it costs nothing.
 */
export interface Tracer {
  /** False where nothing is ever recorded: nobody has to gather anything for it then. */
  readonly on: boolean;
  begin(plan: SpanPlan): Span;
  /** `traceparent` (W3C Trace Context) of what is under way here; absent when it is not recorded. */
  readonly traceparent: string | undefined;
  /** What goes into each line of the log, so that it is found from the trace; nothing when nothing is recorded. */
  readonly logFields: Readonly<Record<string, string>>;
  /** Does something of which nothing is recorded, nor of anything that follows from it. */
  unseen<Result>(work: () => Result): Result;
}
