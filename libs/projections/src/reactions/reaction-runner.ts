import { type EventPage, type EventStore, UnknownEventType } from '@pacesetter/event-store';
import type { Position, RecordedEvent } from '@pacesetter/kernel';
import type { Pool } from 'pg';
import { type Lag, measureLag } from '../lag';
import { pause } from '../pause';
import type { ProjectionLog } from '../projection-log';
import { QUIET, readAhead } from '../read-ahead';
import { isPassingTrouble, needsLaterProgram } from '../refusal';
import { WorkSharing } from '../sharing/work-sharing';
import { strangeTypes } from './known-types';
import type { Reaction } from './reaction';
import { loadReaction, saveReaction } from './reaction-checkpoint';

export interface ReactionRunnerOptions {
  readonly pool: Pool;
  /** Where its lock is held, which belongs to a session; `pool` when absent. */
  readonly sessions?: Pool;
  readonly store: EventStore;
  readonly log: ProjectionLog;
  /** What the process shares with others, if it shares more than this reaction. */
  readonly sharing?: WorkSharing;
  /** Every type of event that this program knows: it goes no further than the first one of another. All when absent. */
  readonly knownTypes?: readonly string[];
  /** Pause in ms between two attempts, to take over or to go on after trouble; 500 when absent. */
  readonly retryMs?: number;
  /** Longest time in ms for which progress stays in memory only; 1000 when absent. */
  readonly saveEveryMs?: number;
}

/** `outdated`: the next event is one that only a later release of the program knows. */
export type ReactionState = 'off' | 'standby' | 'running' | 'outdated' | 'stopped';

const RETRY_MS = 500;

/** How many retries one that is outdated leaves to others before it looks whether it still is. */
const OUTDATED_RETRIES = 10;

/** Keeps one reaction going in this process, as long as no other process does. */
export class ReactionRunner {
  private current: ReactionState = 'off';
  private failure?: Error;
  private reached?: Position;
  private saved?: Position;
  private savedAt = 0;
  /** Types that are watched for only because they are not known. */
  private strangers: readonly string[] = [];
  private work: Promise<void> = Promise.resolve();
  private stopping = new AbortController();
  private readonly sharing: WorkSharing;

  constructor(
    private readonly reaction: Reaction,
    private readonly options: ReactionRunnerOptions,
  ) {
    const { pool, sessions = pool, log, retryMs: everyMs = RETRY_MS, sharing } = options;
    this.sharing = sharing ?? new WorkSharing({ pool: sessions, log, everyMs });
  }

  get state(): ReactionState {
    return this.current;
  }

  /** Why it is `stopped` or `outdated`. */
  get error(): Error | undefined {
    return this.current === 'stopped' || this.current === 'outdated' ? this.failure : undefined;
  }

  /** Up to where it has reacted; undefined while another process does. */
  get position(): Position | undefined {
    return this.reached;
  }

  /** How far it is behind, in whatever process it runs. */
  async lag(): Promise<Lag> {
    const { pool, store } = this.options;
    const reached = this.reached ?? (await loadReaction(pool, this.reaction.name));
    return measureLag(store, this.reaction, reached);
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
    if (this.options.sharing === undefined) await this.sharing.close();
    this.current = 'off';
  }

  private async run(stop: AbortSignal): Promise<void> {
    const { retryMs = RETRY_MS } = this.options;
    while (!stop.aborted) {
      const error: unknown = await this.takePart(stop).catch((reason: unknown) => reason);
      if (error !== undefined && !this.survives(error, stop)) return;
      await pause(this.current === 'outdated' ? retryMs * OUTDATED_RETRIES : retryMs, stop);
    }
  }

  private async takePart(stop: AbortSignal): Promise<void> {
    this.current = 'standby';
    const { name } = this.reaction;
    const share = this.sharing.enter({ group: name, pieces: [`reaction ${name}`] });
    try {
      for (let turn = await share.next(stop); turn !== undefined; turn = await share.next(stop)) {
        await this.lead(turn.over, stop);
        this.reached = undefined;
        this.current = 'standby';
      }
    } finally {
      this.reached = undefined;
      this.current = 'standby';
      await this.sharing.leave(share);
    }
  }

  private async lead(over: AbortSignal, stop: AbortSignal): Promise<void> {
    const { pool, store, knownTypes } = this.options;
    const ended = new AbortController();
    const signal = AbortSignal.any([stop, over, ended.signal]);
    const after = await loadReaction(pool, this.reaction.name);
    this.saved = this.reached = after;
    this.strangers = knownTypes === undefined ? [] : await strangeTypes(pool, knownTypes);
    this.current = 'running';
    try {
      const types = [...this.reaction.on, ...this.strangers];
      await this.follow(store.subscribeAll({ after, filter: { types }, signal }), signal);
    } finally {
      ended.abort();
    }
  }

  private async follow(pages: AsyncIterable<EventPage>, signal: AbortSignal): Promise<void> {
    const { saveEveryMs = 1_000 } = this.options;
    for await (const page of readAhead(pages, saveEveryMs)) {
      if (signal.aborted) break;
      if (page !== QUIET) await this.react(page.events, page.position);
      const due = page === QUIET || performance.now() - this.savedAt > saveEveryMs;
      // What has been passed may have been of a type that nobody knew of: then it is read again, more carefully.
      if (due && !(await this.save())) return;
    }
    await this.save();
  }

  private async react(events: readonly RecordedEvent[], position: Position): Promise<void> {
    const index = events.findIndex(({ type }) => this.strangers.includes(type));
    const stranger = events[index];
    const known = stranger === undefined ? events : events.slice(0, index);
    if (known.length > 0) await this.reaction.handle(known);
    this.reached = stranger === undefined ? position : (known.at(-1)?.position ?? this.reached);
    if (stranger === undefined) return;
    await this.save();
    throw new UnknownEventType(stranger);
  }

  /**
   * Writes down how far it has come, so that a crash repeats nothing that came before. Not done, and answered with false,
   * when a later program has meanwhile brought types of events that are not known here.
   */
  async save(): Promise<boolean> {
    if (this.reached === undefined || this.reached === this.saved) return true;
    const { pool, knownTypes } = this.options;
    if (knownTypes !== undefined) {
      const strangers = await strangeTypes(pool, [...knownTypes, ...this.strangers]);
      if (strangers.length > 0) return false;
    }
    await saveReaction(pool, this.reaction.name, this.reached);
    this.saved = this.reached;
    this.savedAt = performance.now();
    return true;
  }

  /** Trouble that passes is waited out, a later program waited for. */
  private survives(error: unknown, stop: AbortSignal): boolean {
    if (stop.aborted) return true;
    const facts = { reaction: this.reaction.name, error };
    if (needsLaterProgram(error)) return this.waitForLaterProgram(error as Error, facts);
    if (!isPassingTrouble(error)) this.fail(error, facts);
    else this.options.log.warn(facts, 'reaction waits until the trouble has passed');
    return isPassingTrouble(error);
  }

  private waitForLaterProgram(error: Error, facts: object): true {
    if (this.failure?.message !== error.message) {
      this.options.log.error(facts, `reaction waits for a later release of the program: ${error.message}`);
    }
    this.failure = error;
    this.current = 'outdated';
    return true;
  }

  private fail(error: unknown, facts: object): void {
    this.failure = error instanceof Error ? error : new Error(String(error));
    this.current = 'stopped';
    this.options.log.error(facts, `reaction stopped: ${this.failure.message}`);
  }
}
