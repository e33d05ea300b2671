interface Waiting {
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** Something many wait for, again and again. */
export class Broadcast {
  private waiting: Waiting[] = [];

  /** Until the next announcement. @throws what `fail` is given. */
  next(): Promise<void> {
    return new Promise((resolve, reject) => this.waiting.push({ resolve, reject }));
  }

  announce(): void {
    for (const { resolve } of this.takeAll()) resolve();
  }

  fail(error: unknown): void {
    for (const { reject } of this.takeAll()) reject(error);
  }

  private takeAll(): Waiting[] {
    const all = this.waiting;
    this.waiting = [];
    return all;
  }
}
