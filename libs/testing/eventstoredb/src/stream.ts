import type { LogRecord } from './log-record';

/** A stream as its server knows it, with what was taken away from it. */
export class Stream {
  private readonly records: LogRecord[] = [];
  private truncatedBefore = 0;
  /** Deleted for good: nothing can be read or written any more. */
  tombstoned = false;

  /** Revision of the last event, deleted or not; -1 when there never was one. */
  get last(): number {
    return this.records.length - 1;
  }

  add(record: LogRecord): void {
    this.records.push(record);
  }

  at(revision: number): LogRecord | undefined {
    return this.records[revision];
  }

  /** What readers of the stream are given. */
  visible(): readonly LogRecord[] {
    return this.records.slice(this.truncatedBefore);
  }

  isVisible({ revision }: LogRecord): boolean {
    return !this.tombstoned && revision >= this.truncatedBefore;
  }

  /** What lies before a revision is there no more; all of it, for what is deleted. */
  truncateBefore(revision: number): void {
    this.truncatedBefore = Math.min(revision, this.records.length);
  }
}
