import { HttpException, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { setMaxListeners } from 'node:events';

/** Readers that this process holds a connection open for at the same time. */
const MOST = 2_000;

/** Those who wait for events: bounded in number, and sent away when the process stops. */
@Injectable()
export class LiveReaders implements OnModuleDestroy {
  private readonly stopping = new AbortController();
  private count = 0;

  constructor() {
    setMaxListeners(0, this.stopping.signal);
  }

  /** How many wait now. */
  get present(): number {
    return this.count;
  }

  /** @throws HttpException 503 when there are too many */
  async attend<Result>(left: AbortSignal, work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
    if (this.count >= MOST) throw new HttpException('too many readers wait for events here; try again later', 503);
    this.count++;
    try {
      return await work(AbortSignal.any([left, this.stopping.signal]));
    } finally {
      this.count--;
    }
  }

  onModuleDestroy(): void {
    this.stopping.abort();
  }
}
