import type { Position } from '@pacesetter/kernel';

interface Waiter {
  readonly position: Position;
  readonly reached: () => void;
}

/** Wakes those who wait for a position in this process, and him who could go on but takes his time. */
export class PositionSignal {
  private waiters: Waiter[] = [];
  private hurry: () => void = () => undefined;

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
      this.hurry();
    });
  }

  /** Ends as soon as anybody waits, and at the latest after `milliseconds` or when the signal is aborted. */
  async linger(milliseconds: number, signal: AbortSignal): Promise<void> {
    if (this.waiters.length > 0 || signal.aborted) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(() => this.hurry(), milliseconds);
      const abort = () => this.hurry();
      signal.addEventListener('abort', abort, { once: true });
      this.hurry = () => {
        this.hurry = () => undefined;
        clearTimeout(timer);
        signal.removeEventListener('abort', abort);
        resolve();
      };
    });
  }

  private leave(waiter: Waiter, resolve: () => void): void {
    this.waiters = this.waiters.filter((other) => other !== waiter);
    resolve();
  }
}
