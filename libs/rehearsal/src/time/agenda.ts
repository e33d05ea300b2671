import { type CommandRequest, plusMilliseconds } from '@pacesetter/kernel';

/** Something that somebody intends to do. */
export interface Intention {
  /** Unique, and the same whenever the same history is read again. */
  readonly id: string;
  /** ISO 8601 in UTC with milliseconds. */
  readonly at: string;
  /** The organisation that it concerns: what concerns the same one is done one after the other. */
  readonly about: string;
  /** Done although the campaign stands still; everything else waits as long. */
  readonly whilePaused?: boolean;
  /** Made when its time has come, from what is known then; nothing when it has become pointless. */
  request(): CommandRequest | undefined | Promise<CommandRequest | undefined>;
}

/** What everybody intends to do, by time. */
export class Agenda {
  private byTime = new Map<string, Intention[]>();
  private standsStill = false;

  add(intentions: Iterable<Intention>): void {
    for (const intention of intentions) {
      const same = this.byTime.get(intention.at);
      if (same === undefined) this.byTime.set(intention.at, [intention]);
      else same.push(intention);
    }
  }

  /** When the next thing is to be done. */
  nextAt(): string | undefined {
    let next: string | undefined;
    for (const [at, intentions] of this.byTime) {
      if ((next === undefined || at < next) && intentions.some((one) => this.mayBeDone(one))) next = at;
    }
    return next;
  }

  /** The campaign stands still: nobody does anything but who ends that. */
  standStill(): void {
    this.standsStill = true;
  }

  /** The campaign goes on: what was intended for later than its pause is done as much later as that has lasted. */
  goOn(pausedAt: string, at: string): void {
    this.standsStill = false;
    const length = Date.parse(at) - Date.parse(pausedAt);
    const intentions = [...this.byTime.values()].flat();
    this.byTime = new Map();
    this.add(
      intentions.map((one) =>
        one.at > pausedAt && one.whilePaused !== true ? { ...one, at: plusMilliseconds(one.at, length) } : one,
      ),
    );
  }

  private mayBeDone({ whilePaused }: Intention): boolean {
    return !this.standsStill || whilePaused === true;
  }

  /** What is to be done at a moment. */
  at(moment: string): readonly Intention[] {
    return this.byTime.get(moment) ?? [];
  }

  /** Forgets everything before a moment: it has been done. */
  forgetBefore(moment: string): void {
    for (const at of this.byTime.keys()) if (at < moment) this.byTime.delete(at);
  }

  /**
   * Takes what is to be done at a moment, as rounds: each holds at most one intention about an organisation, so that a
   * round can be done side by side. The order does not depend on the order in which the intentions were formed.
   */
  take(at: string): readonly (readonly Intention[])[] {
    const all = this.byTime.get(at) ?? [];
    const due = all.filter((one) => this.mayBeDone(one)).sort(byId);
    const waiting = all.filter((one) => !this.mayBeDone(one));
    if (waiting.length === 0) this.byTime.delete(at);
    else this.byTime.set(at, waiting);
    const taken = new Map<string, number>();
    const rounds: Intention[][] = [];
    for (const intention of due) {
      const round = taken.get(intention.about) ?? 0;
      taken.set(intention.about, round + 1);
      (rounds[round] ??= []).push(intention);
    }
    return rounds;
  }
}

function byId(a: Intention, b: Intention): number {
  return a.id < b.id ? -1 : Number(a.id > b.id);
}
