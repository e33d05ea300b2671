interface Waiting {
  left: number;
  readonly done: () => void;
}

/** Lets callers wait until a number of jobs has come to an end in this process. */
export class JobEnds {
  private readonly waiting = new Set<Waiting>();

  /** An attempt at a job has ended, one way or the other. */
  readonly tell = (): void => {
    for (const waiting of this.waiting) if (--waiting.left <= 0) waiting.done();
  };

  /** Until so many have ended from now on, and at most for so many milliseconds. */
  async next(count: number, milliseconds: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(() => waiting.done(), milliseconds);
      const done = () => (this.waiting.delete(waiting), clearTimeout(timer), resolve());
      const waiting: Waiting = { left: count, done };
      this.waiting.add(waiting);
    });
  }
}
