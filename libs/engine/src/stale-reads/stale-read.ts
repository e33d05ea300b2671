import { AsyncLocalStorage } from 'node:async_hooks';

/** A handler at work whose answer may be stale. */
export class StaleRead {
  private static readonly underWay = new AsyncLocalStorage<StaleRead>();

  /** Age of the oldest data that went into the answer, in milliseconds; undefined when all of it came from the primary. */
  age: number | undefined;
  private ended = false;

  /** The one in whose name this code runs; undefined when what is read must be current. */
  static get current(): StaleRead | undefined {
    const read = StaleRead.underWay.getStore();
    return read?.ended === true ? undefined : read;
  }

  /** Runs what the handler does. */
  run<Result>(work: () => Result): Result {
    return StaleRead.underWay.run(this, work);
  }

  /** From now on everything is read from the primary: the answer is made, or has to be current after all. */
  end(): void {
    this.ended = true;
  }

  readAt(age: number): void {
    this.age = Math.max(this.age ?? 0, age);
  }
}
