import { setTimeout as sleep } from 'node:timers/promises';
import { within } from '../operations/within';

/** Where outages are told; a pino logger fits. */
export interface OutageLog {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
}

export interface OutageWatchOptions {
  /** As people call it, e.g. `PostgreSQL`. */
  readonly server: string;
  /** Asks the server something. One that does not answer for long is asked no second time meanwhile. */
  readonly probe: () => Promise<unknown>;
  readonly log: OutageLog;
  /** Milliseconds between two probes while it is away; 500 when absent. */
  readonly everyMs?: number;
}

/** A server that does not answer within this time is away, in milliseconds. */
const ANSWER_MS = 2_000;
/** For so long after an outage, in milliseconds, somebody may still meet a connection that it has cut. */
const STRAGGLERS_MS = 20_000;

/**
 * Tells of a server's outage once when it begins and once when it is over, however many parts of the process notice it.
 * Connections that were cut while the server is there are told of once for all of them.
 */
export class OutageWatch {
  private state: 'well' | 'checking' | 'away' = 'well';
  private reports = 0;
  private asked?: Promise<unknown>;
  private backAt = Number.NEGATIVE_INFINITY;
  private readonly stopping = new AbortController();
  private work: Promise<void> = Promise.resolve();

  constructor(private readonly options: OutageWatchOptions) {}

  /** Somebody has met an error that such an outage explains. */
  report(error: unknown): void {
    this.reports++;
    if (this.state !== 'well') return;
    this.state = 'checking';
    this.reports = 1;
    this.work = this.follow(error instanceof Error ? error.message : String(error));
  }

  /** Asks no more. */
  async close(): Promise<void> {
    this.stopping.abort();
    await this.work;
  }

  private async follow(reason: string): Promise<void> {
    const began = performance.now();
    const { server, log } = this.options;
    if (await this.answers()) {
      if (began - this.backAt > STRAGGLERS_MS)
        log.warn({ reason, reports: this.reports }, `${server} has cut connections`);
    } else {
      this.state = 'away';
      log.warn({ reason }, `${server} is away`);
      if (!(await this.returns())) return;
      this.backAt = performance.now();
      const seconds = Math.round((this.backAt - began) / 100) / 10;
      log.info({ seconds, reports: this.reports }, `${server} is back after ${seconds} s`);
    }
    this.state = 'well';
  }

  /** Until it answers; false when nobody asks any more. */
  private async returns(): Promise<boolean> {
    const { everyMs = 500 } = this.options;
    const { signal } = this.stopping;
    while (!signal.aborted) {
      await sleep(everyMs, undefined, { signal }).catch(() => undefined);
      if (await this.answers()) return true;
    }
    return false;
  }

  private async answers(): Promise<boolean> {
    this.asked ??= this.options.probe().finally(() => (this.asked = undefined));
    return within(this.asked, ANSWER_MS).catch(() => false);
  }
}
