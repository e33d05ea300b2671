import { EventEmitter } from 'node:events';
import type { LogRecord, Proposed } from './log-record';
import { Stream } from './stream';

export type { LogRecord, Proposed } from './log-record';

export type Expected = 'any' | 'no-stream' | 'stream-exists' | number;

export type Verdict =
  | { readonly kind: 'written'; readonly revision: number; readonly position: bigint }
  | { readonly kind: 'wrong-expected-version'; readonly actual: number | 'no-stream' }
  | { readonly kind: 'too-large'; readonly limit: number }
  | { readonly kind: 'stream-deleted' };

/** What a server keeps of every record besides what the writer gave. */
const OVERHEAD = 128;

const SYSTEM_EVERY = 10;

/** The log of a server or cluster, in memory. Emits `appended` after every write. */
export class Log extends EventEmitter {
  records: LogRecord[] = [];
  private readonly streams = new Map<string, Stream>();
  /** Where the next record will begin. */
  end = 0n;
  private writes = 0;

  constructor(private readonly maxAppendSize: number) {
    super({ captureRejections: false });
    this.setMaxListeners(0);
    this.system('$settings', '$metadata');
  }

  /** What can be read of a stream; `tombstoned` when it was deleted for good. */
  stream(streamId: string): readonly LogRecord[] | 'tombstoned' {
    const stream = this.streams.get(streamId);
    return stream?.tombstoned === true ? 'tombstoned' : (stream?.visible() ?? []);
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
    const size = events.reduce((sum, event) => sum + sizeOf(event), 0);
    if (size > this.maxAppendSize) return { kind: 'too-large', limit: this.maxAppendSize };
    const stream = this.streamOf(streamId);
    if (stream.tombstoned) return { kind: 'stream-deleted' };
    const earlier = this.earlier(stream, expected, events);
    if (earlier !== undefined) return written(earlier);
    if (!isAsExpected(stream, expected)) return wrongExpectedVersion(stream);
    const record = this.write(streamId, events);
    if (streamId.startsWith('$$')) this.heedMetadata(streamId.slice(2), events);
    if (++this.writes % SYSTEM_EVERY === 0) this.system('$stats-127.0.0.1:2113', '$statsCollected');
    this.emit('appended');
    return written(record);
  }

  /** Hides what there is of a stream, which can go on behind it; or ends it for good. */
  delete(streamId: string, expected: Expected, forGood: boolean): Verdict {
    const stream = this.streamOf(streamId);
    if (stream.tombstoned) return { kind: 'stream-deleted' };
    if (!isAsExpected(stream, expected)) return wrongExpectedVersion(stream);
    stream.truncateBefore(Infinity);
    stream.tombstoned = forGood;
    this.system(forGood ? streamId : `$$${streamId}`, forGood ? '$streamDeleted' : '$metadata');
    return { kind: 'written', revision: stream.last, position: this.end };
  }

  /** `$tb` of a stream's metadata: what lies before that revision cannot be read any more. */
  private heedMetadata(streamId: string, events: readonly Proposed[]): void {
    for (const { type, data } of events) {
      if (type !== '$metadata') continue;
      const { $tb } = JSON.parse(Buffer.from(data).toString('utf8')) as { readonly $tb?: number };
      if ($tb !== undefined) this.streamOf(streamId).truncateBefore($tb);
    }
  }

  /** Throws away what nobody can read by stream any more, and the server's own. Places of what is left stay. */
  scavenge(): void {
    this.records = this.records.filter(
      (record) => !record.type.startsWith('$') && this.streams.get(record.streamId)?.isVisible(record) === true,
    );
  }

  /**
   * A server knows an append again by the ids of its events: at the expected place, or, when any will do, wherever they
   * lie one after the other. It does not compare contents.
   */
  private earlier(stream: Stream, expected: Expected, events: readonly Proposed[]): LogRecord | undefined {
    const start = typeof expected === 'number' ? expected + 1 : expected === 'no-stream' ? 0 : placeOf(stream, events);
    if (start < 0 || events.length === 0) return undefined;
    const isThere = events.every(({ id }, index) => stream.at(start + index)?.id === id);
    return isThere ? stream.at(start + events.length - 1) : undefined;
  }

  private write(streamId: string, events: readonly Proposed[]): LogRecord {
    const stream = this.streamOf(streamId);
    const created = String(BigInt(Date.now()) * 10_000n);
    for (const event of events) {
      const record = { ...event, streamId, revision: stream.last + 1, position: this.end, created };
      stream.add(record);
      this.records.push(record);
      this.end += BigInt(OVERHEAD + event.data.length + event.metadata.length);
    }
    return stream.at(stream.last) as LogRecord;
  }

  private system(streamId: string, type: string): void {
    const data = Buffer.from('{}');
    this.write(streamId, [
      { id: crypto.randomUUID(), type, contentType: 'application/json', data, metadata: Buffer.alloc(0) },
    ]);
  }

  private streamOf(streamId: string): Stream {
    const known = this.streams.get(streamId) ?? new Stream();
    this.streams.set(streamId, known);
    return known;
  }
}

/** As the server counts it: names of types have two bytes a character. */
function sizeOf({ type, data, metadata }: Proposed): number {
  return 2 * type.length + data.length + metadata.length;
}

function placeOf(stream: Stream, [first]: readonly Proposed[]): number {
  for (let revision = 0; revision <= stream.last; revision++)
    if (stream.at(revision)?.id === first?.id) return revision;
  return -1;
}

/** A stream that was deleted counts as one that is not there, and goes on all the same. */
function isAsExpected(stream: Stream, expected: Expected): boolean {
  const isThere = stream.visible().length > 0;
  if (typeof expected === 'number') return expected === stream.last;
  return expected === 'any' || (expected === 'no-stream') !== isThere;
}

function wrongExpectedVersion({ last }: Stream): Verdict {
  return { kind: 'wrong-expected-version', actual: last < 0 ? 'no-stream' : last };
}

function written({ revision, position }: LogRecord): Verdict {
  return { kind: 'written', revision, position };
}
