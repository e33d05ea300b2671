import { EventEmitter } from 'node:events';

/** An event as a writer proposes it. */
export interface Proposed {
  readonly id: string;
  readonly type: string;
  readonly contentType: string;
  readonly data: Uint8Array;
  readonly metadata: Uint8Array;
}

/** An event in the log. */
export interface LogRecord extends Proposed {
  readonly streamId: string;
  readonly revision: number;
  /** Where it begins in the log, in bytes: both its prepare and its commit position. */
  readonly position: bigint;
  /** Tenths of microseconds since 1970. */
  readonly created: string;
}

export type Expected = 'any' | 'no-stream' | 'stream-exists' | number;

export type Verdict =
  | { readonly kind: 'written'; readonly revision: number; readonly position: bigint }
  | { readonly kind: 'wrong-expected-version'; readonly actual: number | 'no-stream' }
  | { readonly kind: 'too-large'; readonly limit: number };

/** What a server keeps of every record besides what the writer gave. */
const OVERHEAD = 128;

const SYSTEM_EVERY = 10;

/** The log of a server or cluster, in memory. Emits `appended` after every write. */
export class Log extends EventEmitter {
  readonly records: LogRecord[] = [];
  private readonly streams = new Map<string, LogRecord[]>();
  private end = 0n;
  private writes = 0;

  constructor(private readonly maxAppendSize: number) {
    super({ captureRejections: false });
    this.setMaxListeners(0);
    this.system('$settings', '$metadata');
  }

  stream(streamId: string): readonly LogRecord[] {
    return this.streams.get(streamId) ?? [];
  }

  /** Index of the first record behind a position. */
  indexAfter(position: bigint): number {
    let [low, high] = [0, this.records.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.records[middle]?.position ?? 0n) <= position) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  append(streamId: string, expected: Expected, events: readonly Proposed[]): Verdict {
    const size = events.reduce((sum, { type, data, metadata }) => sum + type.length + data.length + metadata.length, 0);
    if (size > this.maxAppendSize) return { kind: 'too-large', limit: this.maxAppendSize };
    const stream = this.stream(streamId);
    const last = stream.length - 1;
    const believed = expected === 'no-stream' ? -1 : expected;
    const earlier = this.earlier(stream, typeof believed === 'number' ? believed : undefined, events);
    if (earlier !== undefined) return written(earlier);
    const isRight = typeof believed === 'number' ? believed === last : believed === 'any' || last >= 0;
    if (!isRight) return { kind: 'wrong-expected-version', actual: last < 0 ? 'no-stream' : last };
    const record = this.write(streamId, events);
    if (++this.writes % SYSTEM_EVERY === 0) this.system('$stats-127.0.0.1:2113', '$statsCollected');
    this.emit('appended');
    return written(record);
  }

  /**
   * A server knows an append again by the ids of its events: at the expected place, or, when any will do, wherever they
   * lie one after the other. It does not compare contents.
   */
  private earlier(
    stream: readonly LogRecord[],
    expected: number | undefined,
    events: readonly Proposed[],
  ): LogRecord | undefined {
    const start = expected === undefined ? stream.findIndex(({ id }) => id === events[0]?.id) : expected + 1;
    if (start < 0 || events.length === 0) return undefined;
    const isThere = events.every(({ id }, index) => stream[start + index]?.id === id);
    return isThere ? stream[start + events.length - 1] : undefined;
  }

  private write(streamId: string, events: readonly Proposed[]): LogRecord {
    const stream = this.streams.get(streamId) ?? [];
    this.streams.set(streamId, stream);
    const created = String(BigInt(Date.now()) * 10_000n);
    for (const event of events) {
      const record = { ...event, streamId, revision: stream.length, position: this.end, created };
      stream.push(record);
      this.records.push(record);
      this.end += BigInt(OVERHEAD + event.data.length + event.metadata.length);
    }
    return stream[stream.length - 1] as LogRecord;
  }

  private system(streamId: string, type: string): void {
    const data = Buffer.from('{}');
    this.write(streamId, [
      { id: crypto.randomUUID(), type, contentType: 'application/json', data, metadata: Buffer.alloc(0) },
    ]);
  }
}

function written({ revision, position }: LogRecord): Verdict {
  return { kind: 'written', revision, position };
}
