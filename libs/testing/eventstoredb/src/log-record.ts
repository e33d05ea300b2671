/** An event as a writer proposes it. */
export interface Proposed {
  readonly id: string;
  readonly type: string;
  readonly contentType: string;
  readonly data: Uint8Array;
  readonly metadata: Uint8Array;
}

/** An event in the log. */
export interface LogRecord extends Proposed {
  readonly streamId: string;
  readonly revision: number;
  /** Where it begins in the log, in bytes: both its prepare and its commit position. */
  readonly position: bigint;
  /** Tenths of microseconds since 1970. */
  readonly created: string;
}
