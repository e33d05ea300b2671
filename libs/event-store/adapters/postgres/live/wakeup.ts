/** A bell for one who waits: a ring that nobody waited for is remembered until the next wait. */
export class Wakeup {
  private rung = false;
  private awake: (() => void) | undefined;

  ring(): void {
    this.rung = true;
    this.awake?.();
  }

  /** Until the bell rings, the time is over or the signal is aborted. Answers whether it rang. */
  async wait(milliseconds: number, signal: AbortSignal): Promise<boolean> {
    if (!this.rung && !signal.aborted) await this.sleep(milliseconds, signal);
    const rung = this.rung;
    this.rung = false;
    return rung;
  }

  private sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', wake);
        this.awake = undefined;
        resolve();
      };
      const timer = setTimeout(wake, milliseconds);
      signal.addEventListener('abort', wake);
      this.awake = wake;
    });
  }
}
