/** A request that was sent and what came back: an entry of the delivery log. */
export interface Attempt {
  readonly consumerId: string;
  /** Absent for a test event. */
  readonly feedNumber?: number;
  readonly eventId?: string;
  readonly at: string;
  /** From 1. */
  readonly try: number;
  readonly endpoint: string;
  readonly requestHeaders: Readonly<Record<string, string>>;
  /** SHA-256 of the body. */
  readonly requestDigest: string;
  readonly status?: number;
  readonly responseHeaders?: Readonly<Record<string, string>>;
  readonly responseBody?: string;
  readonly error?: string;
  readonly durationMs: number;
  /** When it is tried again. */
  readonly nextAt?: string;
}

export interface LoggedAttempt extends Attempt {
  readonly attemptId: number;
}
