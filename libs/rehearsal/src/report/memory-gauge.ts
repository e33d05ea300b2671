import { readdir, readFile } from 'node:fs/promises';

export interface PeakMemory {
  /** This process, MiB. */
  readonly node: number;
  /** The PostgreSQL server on this machine that this process uses, MiB; undefined where it cannot be measured. */
  readonly postgres?: number;
  /** Most at any one time, together, MiB. */
  readonly total: number;
}

const EVERY_MS = 5_000;

/** Looks every few seconds how much memory this process and its database server take: proportional set size (Linux). */
export class MemoryGauge {
  private readonly timer: NodeJS.Timeout;
  private highest: PeakMemory = { node: 0, total: 0 };
  private measuring: Promise<void> = Promise.resolve();

  /** @param backend answers the process id of a connection's server process, as PostgreSQL tells it */
  constructor(private readonly backend: () => Promise<number | undefined>) {
    this.timer = setInterval(() => void this.measureNext(), EVERY_MS);
    this.timer.unref();
  }

  /** The most seen so far. */
  async peak(): Promise<PeakMemory> {
    await this.measureNext();
    return this.highest;
  }

  stop(): void {
    clearInterval(this.timer);
  }

  private measureNext(): Promise<void> {
    this.measuring = this.measuring.then(() => this.measure());
    return this.measuring;
  }

  private async measure(): Promise<void> {
    const node = Math.round(process.memoryUsage().rss / 1_048_576);
    const backend = await this.backend();
    const postgres = backend === undefined ? undefined : await serverMemory(backend);
    const total = node + (postgres ?? 0);
    const mostNode = Math.max(node, this.highest.node);
    const mostPostgres = postgres === undefined ? undefined : Math.max(postgres, this.highest.postgres ?? 0);
    this.highest = { node: mostNode, postgres: mostPostgres, total: Math.max(total, this.highest.total) };
  }
}

/** A process of the machine as the Linux kernel shows it; undefined when it has ended or is not ours to see. */
async function readProcess(pid: string, file: string): Promise<string | undefined> {
  try {
    return await readFile(`/proc/${pid}/${file}`, 'utf8');
  } catch (error) {
    // The process has ended meanwhile.
    if ((error as NodeJS.ErrnoException).code !== undefined) return undefined;
    throw error;
  }
}

async function parentOf(pid: string): Promise<string | undefined> {
  return /^PPid:\s+(\d+)/m.exec((await readProcess(pid, 'status')) ?? '')?.[1];
}

/** Sum over the server and its processes, shared pages counted once; undefined for a server on another machine. */
async function serverMemory(backend: number): Promise<number | undefined> {
  const server = await parentOf(String(backend));
  if (server === undefined || (await readProcess(server, 'comm'))?.trim() !== 'postgres') return undefined;
  const pids = (await readdir('/proc')).filter((pid) => /^\d+$/.test(pid));
  const sizes = await Promise.all(
    pids.map(async (pid) => (pid === server || (await parentOf(pid)) === server ? sizeOf(pid) : 0)),
  );
  return Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1_024);
}

/** Kilobytes. */
async function sizeOf(pid: string): Promise<number> {
  return Number(/^Pss:\s+(\d+) kB/m.exec((await readProcess(pid, 'smaps_rollup')) ?? '')?.[1] ?? 0);
}
