import type { ProjectionLog } from '../src/projection-log';

export interface LogLine {
  readonly level: keyof ProjectionLog;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly message: string;
}

/** Keeps what is logged, so that a test can say what an operator would have seen. */
export class RecordedLog implements ProjectionLog {
  readonly lines: LogLine[] = [];

  readonly info = (facts: object, message: string) => this.record('info', facts, message);
  readonly warn = (facts: object, message: string) => this.record('warn', facts, message);
  readonly error = (facts: object, message: string) => this.record('error', facts, message);

  private record(level: keyof ProjectionLog, facts: object, message: string): void {
    this.lines.push({ level, facts: { ...facts }, message });
  }
}
