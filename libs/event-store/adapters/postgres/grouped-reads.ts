import type { RecordedEvent } from '@pacesetter/kernel';

/** A stream to be read from a revision to its end. */
export interface StreamTail {
  readonly streamId: string;
  readonly from: number;
}

/** Reads several tails in one round trip; answers in their order. */
export type ReadTails = (tails: readonly StreamTail[]) => Promise<readonly (readonly RecordedEvent[])[]>;

interface PendingRead {
  readonly tail: StreamTail;
  readonly resolve: (events: readonly RecordedEvent[]) => void;
  readonly reject: (error: unknown) => void;
}

/** Most streams read in one round trip: bounds what one answer holds. */
const MAX_TAILS = 256;

/** Lets reads travel together: at once while none is under way, else with all that are asked for in the same turn. */
export class GroupedReads {
  private waiting: PendingRead[] = [];
  private underWay = 0;

  constructor(private readonly read: ReadTails) {}

  tail(tail: StreamTail): Promise<readonly RecordedEvent[]> {
    return new Promise((resolve, reject) => {
      if (this.waiting.length === 0) this.schedule();
      this.waiting.push({ tail, resolve, reject });
    });
  }

  private schedule(): void {
    const send = () => this.sendAll();
    if (this.underWay === 0) process.nextTick(send);
    else setImmediate(send);
  }

  private sendAll(): void {
    const { waiting } = this;
    this.waiting = [];
    for (let start = 0; start < waiting.length; start += MAX_TAILS)
      void this.send(waiting.slice(start, start + MAX_TAILS));
  }

  private async send(group: readonly PendingRead[]): Promise<void> {
    this.underWay++;
    try {
      const answers = await this.read(group.map(({ tail }) => tail));
      group.forEach(({ resolve }, index) => resolve(answers[index] ?? []));
    } catch (error) {
      for (const { reject } of group) reject(error);
    } finally {
      this.underWay--;
    }
  }
}
