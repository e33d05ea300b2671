import type { EventStore } from '@pacesetter/event-store';
import type { Position, RecordedEvent } from '@pacesetter/kernel';
import type { Pool } from 'pg';
import { pause } from '../pause';
import { type Lease, ProjectionLocks } from '../projection-locks';
import type { ProjectionLog } from '../projection-log';
import { QUIET, readAhead } from '../read-ahead';
import { isPassingTrouble } from '../refusal';
import type { Reaction } from './reaction';
import { loadReaction, saveReaction } from './reaction-checkpoint';

export interface ReactionRunnerOptions {
  readonly pool: Pool;
  readonly store: EventStore;
  readonly log: ProjectionLog;
  /** Pause in ms between two attempts, to take over or to go on after trouble; 500 when absent. */
  readonly retryMs?: number;
  /** Longest time in ms for which progress stays in memory only; 1000 when absent. */
  readonly saveEveryMs?: number;
}

export type ReactionState = 'off' | 'standby' | 'running' | 'stopped';

/** Keeps one reaction going in this process, as long as no other process does. */
export class ReactionRunner {
  private current: ReactionState = 'off';
  private failure?: Error;
  private reached?: Position;
  private saved?: Position;
  private savedAt = 0;
  private work: Promise<void> = Promise.resolve();
  private stopping = new AbortController();
  private readonly locks: ProjectionLocks;

  constructor(
    private readonly reaction: Reaction,
    private readonly options: ReactionRunnerOptions,
  ) {
    this.locks = new ProjectionLocks(options.pool);
  }

  get state(): ReactionState {
    return this.current;
  }

  /** Why it is `stopped`. */
  get error(): Error | undefined {
    return this.failure;
  }

  /** Up to where it has reacted; undefined while another process does. */
  get position(): Position | undefined {
    return this.reached;
  }

  /** Starts, or tries again after it has been stopped by a fault. */
  start(): void {
    if (this.current !== 'off' && this.current !== 'stopped') return;
    this.stopping = new AbortController();
    this.failure = undefined;
    this.current = 'standby';
    this.work = this.run(this.stopping.signal);
  }

  /** Ends after the events in hand, with the checkpoint saved. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.work;
    await this.locks.close();
    this.current = 'off';
  }

  private async run(stop: AbortSignal): Promise<void> {
    const { retryMs = 500, log } = this.options;
    while (!stop.aborted) {
      try {
        await this.tryToLead(stop);
      } catch (error) {
        const facts = { reaction: this.reaction.name, error };
        if (!isPassingTrouble(error)) return this.fail(error, facts);
        log.warn(facts, 'reaction waits until the trouble has passed');
      }
      await pause(retryMs, stop);
    }
  }

  private async tryToLead(stop: AbortSignal): Promise<void> {
    const lease = await this.locks.tryAcquire(`reaction ${this.reaction.name}`);
    if (lease === undefined) return;
    try {
      await this.lead(lease, stop);
    } finally {
      this.reached = undefined;
      this.current = 'standby';
      await lease.release();
    }
  }

  private async lead(lease: Lease, stop: AbortSignal): Promise<void> {
    const { pool, store, saveEveryMs = 1_000 } = this.options;
    const ended = new AbortController();
    const signal = AbortSignal.any([stop, lease.lost, ended.signal]);
    const after = await loadReaction(pool, this.reaction.name);
    this.saved = this.reached = after;
    this.current = 'running';
    try {
      const pages = store.subscribeAll({ after, filter: { types: this.reaction.on }, signal });
      for await (const page of readAhead(pages, saveEveryMs)) {
        if (signal.aborted) break;
        if (page !== QUIET) await this.react(page.events, page.position);
        if (page === QUIET || performance.now() - this.savedAt > saveEveryMs) await this.save();
      }
      if (!lease.lost.aborted) await this.save();
    } finally {
      ended.abort();
    }
  }

  private async react(events: readonly RecordedEvent[], position: Position): Promise<void> {
    if (events.length > 0) await this.reaction.handle(events);
    this.reached = position;
  }

  /** Writes down how far it has come, so that a crash repeats nothing that came before. */
  async save(): Promise<void> {
    if (this.reached === undefined || this.reached === this.saved) return;
    await saveReaction(this.options.pool, this.reaction.name, this.reached);
    this.saved = this.reached;
    this.savedAt = performance.now();
  }

  private fail(error: unknown, facts: object): void {
    this.failure = error instanceof Error ? error : new Error(String(error));
    this.current = 'stopped';
    this.options.log.error(facts, `reaction stopped: ${this.failure.message}`);
  }
}
