import type { CommandRequest } from '@pacesetter/kernel';

/** Something that somebody intends to do. */
export interface Intention {
  /** Unique, and the same whenever the same history is read again. */
  readonly id: string;
  /** ISO 8601 in UTC with milliseconds. */
  readonly at: string;
  /** The organisation that it concerns: what concerns the same one is done one after the other. */
  readonly about: string;
  /** Made when its time has come, from what is known then; nothing when it has become pointless. */
  request(): CommandRequest | undefined | Promise<CommandRequest | undefined>;
}

/** What everybody intends to do, by time. */
export class Agenda {
  private readonly byTime = new Map<string, Intention[]>();

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
    for (const at of this.byTime.keys()) if (next === undefined || at < next) next = at;
    return next;
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
    const due = (this.byTime.get(at) ?? []).sort(byId);
    this.byTime.delete(at);
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
