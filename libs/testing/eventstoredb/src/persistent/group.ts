import type { ServiceError } from '@grpc/grpc-js';
import type { Log, LogRecord } from '../log';
import { dispatch } from './dispatch';
import type { GroupSettings } from './group-settings';
import type { Message, Reader } from './reader';
import type { Source } from './source';

/** What a reader says of events that it does not acknowledge. */
export type Refusal = 'park' | 'retry' | 'skip' | 'stop' | 'unknown';

/**
 * A group of readers that share what it reads: each event goes to one of them, again when it was refused or kept too
 * long, and aside when that was too often. How far it is it remembers by checkpoints: what lies behind the last one is
 * given again after a restart.
 */
export class Group {
  readonly readers: Reader[] = [];
  readonly parked: LogRecord[] = [];
  readonly again: Message[] = [];
  /** Position behind which a restart goes on. */
  checkpoint: bigint;
  /** The last one that a checkpoint was written for. */
  checkpointed: LogRecord | undefined;
  private read: bigint;
  private turn = 0;
  private settledSince = 0;
  private checkpointAt = Date.now();
  /** Given out or waiting to be given out again, in the order of the log. */
  private readonly open = new Map<string, LogRecord>();

  constructor(
    private readonly log: Log,
    readonly name: string,
    readonly source: Source,
    public settings: GroupSettings,
  ) {
    this.checkpoint = source.startsAfter;
    this.read = source.startsAfter;
  }

  join(reader: Reader): void {
    this.readers.push(reader);
    this.push();
  }

  leave(reader: Reader): void {
    const index = this.readers.indexOf(reader);
    if (index >= 0) this.readers.splice(index, 1);
    this.again.push(...reader.releaseAll());
    this.push();
  }

  acknowledge(reader: Reader, ids: readonly string[]): void {
    for (const id of ids) if (reader.release(id) !== undefined) this.settle(id);
    this.push();
  }

  refuse(reader: Reader, ids: readonly string[], refusal: Refusal): void {
    for (const id of ids) {
      const message = reader.release(id);
      if (message === undefined) continue;
      if (refusal === 'retry' || refusal === 'unknown') this.retry(message);
      else this.putAside(message, refusal === 'park');
    }
    this.push();
  }

  /** Everything that was put aside, from its first try on; as many as are asked for. */
  replay(count = Infinity): void {
    for (const record of this.parked.splice(0, count)) {
      this.open.set(record.id, record);
      this.again.push({ record, retries: 0 });
    }
    this.push();
  }

  /** Ends every connection. What was not acknowledged up to the checkpoint will be given again. */
  restart(error: ServiceError): void {
    for (const reader of this.readers.splice(0)) {
      reader.releaseAll();
      reader.drop(error);
    }
    this.open.clear();
    this.again.length = 0;
    this.read = this.checkpoint;
  }

  /** Gives out what can be. */
  push(): void {
    for (let index = 0; index < this.again.length;) {
      const message = this.again[index] as Message;
      if (this.give(message)) this.again.splice(index, 1);
      else index++;
    }
    for (let record = this.next(); record !== undefined; record = this.next()) {
      if (!this.give({ record, retries: 0 })) return;
      this.open.set(record.id, record);
      this.read = record.position;
    }
  }

  get inFlight(): number {
    return this.readers.reduce((sum, reader) => sum + reader.inFlight, 0);
  }

  private give(message: Message): boolean {
    const reader = dispatch(this.settings.strategy, this.readers, this.turn)(message.record);
    if (reader === undefined) return false;
    this.turn++;
    reader.take(message, this.settings.messageTimeoutMs, (late) => {
      this.retry(late);
      this.push();
    });
    return true;
  }

  private next(): LogRecord | undefined {
    const { records } = this.log;
    for (let index = this.log.indexAfter(this.read); index < records.length; index++) {
      const record = records[index] as LogRecord;
      if (this.source.isWanted(record)) return record;
    }
    return undefined;
  }

  private retry(message: Message): void {
    if (message.retries >= this.settings.maxRetryCount) this.putAside(message, true);
    else this.again.push({ ...message, retries: message.retries + 1 });
  }

  private putAside({ record }: Message, parked: boolean): void {
    if (parked) this.parked.push(record);
    this.settle(record.id);
  }

  private isCheckpointDue(settled: number): boolean {
    const { minCheckpointCount, maxCheckpointCount, checkpointAfterMs } = this.settings;
    if (settled >= maxCheckpointCount) return true;
    return settled >= minCheckpointCount && Date.now() - this.checkpointAt >= checkpointAfterMs;
  }

  private settle(id: string): void {
    const record = this.open.get(id);
    this.open.delete(id);
    if (record === undefined || !this.isCheckpointDue(++this.settledSince)) return;
    this.settledSince = 0;
    this.checkpointAt = Date.now();
    const [oldest] = [...this.open.values()].sort((one, other) => Number(one.position - other.position));
    this.checkpoint = oldest === undefined ? this.read : oldest.position - 1n;
    this.checkpointed = this.log.records[this.log.indexAfter(this.checkpoint) - 1];
  }
}
