/** A moment at which the primary's log had come so far. */
interface Sample {
  readonly at: number;
  readonly place: bigint;
}

/**
 * How old what a replica shows is, at most, in milliseconds: since the last moment at which the primary's log had come no
 * further than the replica has replayed. Seen from both ends of the line, so that a replica which has lost the primary, and
 * believes that it has replayed everything, does not pass for a fresh one.
 */
export class WalFreshness {
  private samples: readonly Sample[] = [];
  private freshAt: number | undefined;

  /** @param at any clock in milliseconds that only goes forwards */
  primaryAt(at: number, place: bigint): void {
    this.samples = [...this.samples, { at, place }];
  }

  replicaAt(place: bigint): void {
    const reached = this.samples.findLast((sample) => sample.place <= place);
    if (reached === undefined) return;
    this.freshAt = Math.max(this.freshAt ?? -Infinity, reached.at);
    this.samples = this.samples.filter(({ at }) => at >= reached.at);
  }

  /** Forgets what can say nothing any more. */
  forgetBefore(at: number): void {
    this.samples = this.samples.filter((sample) => sample.at >= at);
  }

  /** Infinity when nothing is known yet. */
  age(now: number): number {
    return this.freshAt === undefined ? Infinity : now - this.freshAt;
  }
}
