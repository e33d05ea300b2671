const EVERY_MS = 100;

/** One line that is written over and over while so many things are done; silent where nobody watches. */
export class CountProgress {
  private readonly startedAt = performance.now();
  private shownAt = 0;
  private done = 0;

  constructor(
    private readonly out: NodeJS.WriteStream,
    /** What is counted, in the plural. */
    private readonly what: string,
    private readonly total: number,
  ) {}

  readonly show = (done: number): void => {
    this.done = done;
    const time = performance.now();
    if (!this.out.isTTY || time - this.shownAt < EVERY_MS) return;
    this.shownAt = time;
    this.out.write(`\r\u001b[2K${this.line()}`);
  };

  /** Clears the line; answers what was done, in what time, at what rate. */
  end(): string {
    if (this.shownAt > 0) this.out.write('\r\u001b[2K');
    return this.line();
  }

  private line(): string {
    const seconds = (performance.now() - this.startedAt) / 1_000;
    const rate = Math.round(this.done / Math.max(seconds, 0.001));
    const [done, total] = [this.done, this.total].map((count) => count.toLocaleString('en'));
    return `${done} of ${total} ${this.what} in ${seconds.toFixed(1)} s (${rate.toLocaleString('en')}/s)`;
  }
}
