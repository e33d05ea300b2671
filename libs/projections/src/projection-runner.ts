import type { Position } from '@pacesetter/kernel';
import { advance } from './advance';
import type { Checkpoint } from './checkpoint';
import { CheckpointMoved, PoisonousEvent } from './errors';
import { fingerprint } from './fingerprint';
import { pause } from './pause';
import { PositionSignal } from './position-signal';
import { prepareProjection } from './prepare-projection';
import type { ProjectionContext } from './projection-context';
import type { ProjectionLocks } from './projection-locks';
import type { ProjectionLog } from './projection-log';
import { rebuildAlone } from './rebuild';
import { isPassingTrouble } from './refusal';

/** Keeps a runner whose checkpoint is moved again and again from spinning. */
const MOVED_PAUSE_MS = 20;

/**
 * `off` not started · `standby` another process runs it, or the database is away · `rebuilding` its definition has
 * changed · `running` · `stopped` by an event or a fault that somebody has to mend.
 */
export type RunnerState = 'off' | 'standby' | 'rebuilding' | 'running' | 'stopped';

export interface RunnerOptions {
  readonly locks: ProjectionLocks;
  readonly log: ProjectionLog;
  /** Pause in ms between two attempts to become the one that runs. */
  readonly electionMs: number;
  readonly saveEveryMs: number;
  /** Time in ms for which events are let come together while nobody waits for them; 0: none. */
  readonly lingerMs: number;
}

/** Keeps one projection going in this process, as long as no other process does. */
export class ProjectionRunner {
  private current: RunnerState = 'off';
  private failure?: Error;
  private reached?: Position;
  private work: Promise<void> = Promise.resolve();
  private stopping = new AbortController();
  private readonly signal = new PositionSignal();

  constructor(
    private readonly context: ProjectionContext,
    private readonly options: RunnerOptions,
  ) {}

  get state(): RunnerState {
    return this.current;
  }

  /** Why it is `stopped`. */
  get error(): Error | undefined {
    return this.current === 'stopped' ? this.failure : undefined;
  }

  /** How far this process has come; undefined while it is not the one that runs. */
  get position(): Position | undefined {
    return this.reached;
  }

  /** Starts, or goes on after it has been stopped by a fault. */
  start(): void {
    if (this.current !== 'off' && this.current !== 'stopped') return;
    this.stopping = new AbortController();
    this.current = 'standby';
    this.work = this.run(this.stopping.signal);
  }

  /** Ends after the batch in hand, with the checkpoint written and the lock given back. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.work;
    this.current = 'off';
  }

  /** Waits until this process has come to the position, at most `milliseconds`. Look at `position` afterwards. */
  async waitFor(position: Position, milliseconds: number): Promise<void> {
    await this.signal.wait(position, milliseconds);
  }

  private async run(stop: AbortSignal): Promise<void> {
    while (!stop.aborted) {
      const error: unknown = await this.tryToLead(stop).catch((reason: unknown) => reason);
      if (error !== undefined && !this.survives(error, stop)) return;
      await pause(this.options.electionMs, stop);
    }
  }

  private async tryToLead(stop: AbortSignal): Promise<void> {
    const lease = await this.options.locks.tryAcquire(this.context.projection.name);
    if (lease === undefined) return;
    try {
      await this.lead(AbortSignal.any([stop, lease.lost]));
    } finally {
      this.reached = undefined;
      this.current = 'standby';
      await lease.release();
    }
  }

  /** A rebuild takes the generation from under the runner: with the lock in hand it takes up the new one at once. */
  private async lead(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        const from = await this.currentDefinition(signal);
        this.current = 'running';
        const { saveEveryMs } = this.options;
        const { announce: onPosition, linger } = this;
        return await advance(this.context, { from, signal, saveEveryMs, onPosition, linger });
      } catch (error) {
        if (!(error instanceof CheckpointMoved)) throw error;
        this.options.log.info({ projection: this.context.projection.name }, 'checkpoint moved, reading it again');
        await pause(MOVED_PAUSE_MS, signal);
      }
    }
  }

  private async currentDefinition(signal: AbortSignal): Promise<Checkpoint> {
    const { pool, projection } = this.context;
    const checkpoint = await prepareProjection(pool, projection);
    if (checkpoint.fingerprint === fingerprint(projection)) return checkpoint;
    this.current = 'rebuilding';
    this.options.log.info({ projection: projection.name }, 'definition changed, rebuilding');
    await rebuildAlone(this.context, this.options.locks, { signal });
    return prepareProjection(pool, projection);
  }

  private readonly announce = (position: Position): void => {
    this.reached = position;
    this.signal.advanced(position);
  };

  private readonly linger = async (signal: AbortSignal): Promise<void> => {
    const { lingerMs } = this.options;
    if (lingerMs > 0) await this.signal.linger(lingerMs, signal);
  };

  /** Trouble that passes is waited out; anything else stops this projection alone. */
  private survives(error: unknown, stop: AbortSignal): boolean {
    if (stop.aborted) return true;
    const { log } = this.options;
    const facts = { projection: this.context.projection.name, error };
    const passing = isPassingTrouble(error);
    if (passing) log.warn(facts, 'projection waits until the trouble has passed');
    else this.fail(error instanceof Error ? error : new Error(String(error)), facts);
    return passing;
  }

  private fail(error: Error, facts: object): void {
    this.failure = error;
    this.current = 'stopped';
    const culprit = error instanceof PoisonousEvent ? error.facts : {};
    this.options.log.error({ ...facts, ...culprit }, `projection stopped: ${error.message}`);
  }
}
