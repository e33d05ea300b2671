/** The right to be the only one over all processes, until it is given back or the connection that holds it is lost. */
export interface Lease {
  /** Aborted when the lock is lost without having been given back. */
  readonly lost: AbortSignal;
  release(): Promise<void>;
}
