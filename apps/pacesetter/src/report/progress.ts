import type { RehearsalProgress } from '@pacesetter/rehearsal';

const EVERY_MS = 100;

/** One line that is written over and over while a rehearsal runs; silent where nobody watches. */
export class Progress {
  private shownAt = 0;
  private shown = false;
  private readonly startedAt = performance.now();

  constructor(private readonly out: NodeJS.WriteStream) {}

  readonly show = ({ now, phase, events }: RehearsalProgress): void => {
    const time = performance.now();
    if (!this.out.isTTY || time - this.shownAt < EVERY_MS) return;
    this.shownAt = time;
    this.shown = true;
    const seconds = ((time - this.startedAt) / 1_000).toFixed(1);
    const line = `${now.slice(0, 10)}  ${phase ?? ''}  ${events.toLocaleString('en')} events  ${seconds} s`;
    this.out.write(`\r\u001b[2K${line}`);
  };

  end(): void {
    if (this.shown) this.out.write('\r\u001b[2K');
    this.shown = false;
  }
}
