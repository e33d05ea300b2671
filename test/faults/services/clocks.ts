import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const DAY_MS = 86_400_000;

/** The clocks of all machines: they go together, and each can be set wrong by itself. See `shifted-date.cjs`. */
export class Clocks {
  private sharedMs = 0;
  private readonly wrongMs = new Map<string, number>();

  constructor(private readonly folder: string) {
    mkdirSync(folder, { recursive: true });
  }

  /** ISO 8601 in UTC: what a right clock says. */
  now(): string {
    return new Date(Date.now() + this.sharedMs).toISOString();
  }

  /** The file that tells a machine its time. */
  fileOf(machine: string): string {
    if (!this.wrongMs.has(machine)) this.setWrong(machine, 0);
    return join(this.folder, machine);
  }

  /** So many days go by, for everybody. */
  advance(days: number): void {
    this.sharedMs += days * DAY_MS;
    for (const machine of this.wrongMs.keys()) this.write(machine);
  }

  /** @param ms ahead of the others; negative: behind */
  setWrong(machine: string, ms: number): void {
    this.wrongMs.set(machine, ms);
    this.write(machine);
  }

  private write(machine: string): void {
    const file = join(this.folder, machine);
    writeFileSync(`${file}.new`, String(this.sharedMs + (this.wrongMs.get(machine) ?? 0)));
    renameSync(`${file}.new`, file);
  }
}
