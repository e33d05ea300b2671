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
/** For so long after a line, in milliseconds, somebody may still meet what it has told of: a connection that was cut. */
const TOLD_FOR_MS = 20_000;

/** What is the matter with a server that answers all the same. */
export type Trouble = 'has cut connections' | 'has no room';

/**
 * Tells of a server's outage once when it begins and once when it is over, however many parts of the process notice it.
 * Trouble with a server that is there is told of once for all who meet it, and again as long as it lasts.
 */
export class OutageWatch {
  private state: 'well' | 'checking' | 'away' = 'well';
  private reports = 0;
  private asked?: Promise<unknown>;
  private toldAt = Number.NEGATIVE_INFINITY;
  private readonly stopping = new AbortController();
  private work: Promise<void> = Promise.resolve();

  constructor(private readonly options: OutageWatchOptions) {}

  /** Somebody has met an error that an outage explains, or such trouble. */
  report(error: unknown, trouble: Trouble = 'has cut connections'): void {
    this.reports++;
    if (this.state !== 'well') return;
    this.state = 'checking';
    this.reports = 1;
    this.work = this.follow(error instanceof Error ? error.message : String(error), trouble);
  }

  /** Asks no more. */
  async close(): Promise<void> {
    this.stopping.abort();
    await this.work;
  }

  private async follow(reason: string, trouble: Trouble): Promise<void> {
    const began = performance.now();
    const { server, log } = this.options;
    if (await this.answers()) {
      this.tell(reason, trouble);
    } else {
      this.state = 'away';
      log.warn({ reason }, `${server} is away`);
      if (!(await this.returns())) return;
      this.toldAt = performance.now();
      const seconds = Math.round((this.toldAt - began) / 100) / 10;
      log.info({ seconds, reports: this.reports }, `${server} is back after ${seconds} s`);
    }
    this.state = 'well';
  }

  private tell(reason: string, trouble: Trouble): void {
    const now = performance.now();
    if (now - this.toldAt <= TOLD_FOR_MS) return;
    this.toldAt = now;
    const { server, log } = this.options;
    log.warn({ reason, reports: this.reports }, `${server} ${trouble}`);
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
