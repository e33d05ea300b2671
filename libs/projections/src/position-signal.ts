import type { Position } from '@pacesetter/kernel';

interface Waiter {
  readonly position: Position;
  readonly reached: () => void;
}

/** Wakes those who wait for a position in this process. */
export class PositionSignal {
  private waiters: Waiter[] = [];

  advanced(to: Position): void {
    const due = this.waiters.filter(({ position }) => position <= to);
    if (due.length === 0) return;
    this.waiters = this.waiters.filter(({ position }) => position > to);
    for (const waiter of due) waiter.reached();
  }

  /** Ends when the position is announced, or after `milliseconds`; which of the two it was, the caller looks up. */
  async wait(position: Position, milliseconds: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const waiter = { position, reached: () => (clearTimeout(timer), resolve()) };
      const timer = setTimeout(() => this.leave(waiter, resolve), milliseconds);
      this.waiters.push(waiter);
    });
  }

  private leave(waiter: Waiter, resolve: () => void): void {
    this.waiters = this.waiters.filter((other) => other !== waiter);
    resolve();
  }
}
