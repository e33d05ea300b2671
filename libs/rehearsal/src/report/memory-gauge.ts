import { readdir, readFile } from 'node:fs/promises';

export interface PeakMemory {
  /** This process, MiB. */
  readonly node: number;
  /** The PostgreSQL server on this machine that this process uses, MiB; undefined where it cannot be measured. */
  readonly postgres?: number;
  /** Most at any one time, together, MiB. */
  readonly total: number;
}

const EVERY_MS = 1_000;

/** Looks every second how much memory this process and its database server take: proportional set size (Linux). */
export class MemoryGauge {
  private readonly timer: NodeJS.Timeout;
  private highest: PeakMemory = { node: 0, total: 0 };
  private measuring: Promise<void> = Promise.resolve();

  constructor() {
    this.timer = setInterval(() => (this.measuring = this.measuring.then(() => this.measure())), EVERY_MS);
    this.timer.unref();
  }

  /** The most seen so far. */
  async peak(): Promise<PeakMemory> {
    await (this.measuring = this.measuring.then(() => this.measure()));
    return this.highest;
  }

  stop(): void {
    clearInterval(this.timer);
  }

  private async measure(): Promise<void> {
    const node = Math.round(process.memoryUsage().rss / 1_048_576);
    const postgres = await postgresMemory();
    const total = node + (postgres ?? 0);
    const mostNode = Math.max(node, this.highest.node);
    const mostPostgres = postgres === undefined ? undefined : Math.max(postgres, this.highest.postgres ?? 0);
    this.highest = { node: mostNode, postgres: mostPostgres, total: Math.max(total, this.highest.total) };
  }
}

/** Sum over all server processes, shared pages counted once. */
async function postgresMemory(): Promise<number | undefined> {
  const pids = await readdir('/proc').catch(() => []);
  const sizes = await Promise.all(pids.filter((pid) => /^\d+$/.test(pid)).map(postgresSize));
  const known = sizes.filter((size) => size !== undefined);
  return known.length === 0 ? undefined : Math.round(known.reduce((sum, size) => sum + size, 0) / 1_024);
}

/** Kilobytes of a PostgreSQL process; undefined for others and for those that are not ours to see. */
async function postgresSize(pid: string): Promise<number | undefined> {
  try {
    if ((await readFile(`/proc/${pid}/comm`, 'utf8')).trim() !== 'postgres') return undefined;
    const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8');
    const pss = /^Pss:\s+(\d+) kB/m.exec(rollup)?.[1];
    return pss === undefined ? undefined : Number(pss);
  } catch (error) {
    // Processes end while they are looked at, and some belong to others.
    if (error instanceof Error && 'code' in error) return undefined;
    throw error;
  }
}
