import type { Position } from '@pacesetter/kernel';
import { advance } from './advance';
import { type Checkpoint, partOf } from './checkpoint';
import { CheckpointMoved, PoisonousEvent, RebuildInProgress } from './errors';
import { ownDefinition } from './own-definition';
import { allPartitions } from './partitioning';
import { pause } from './pause';
import { PositionSignal } from './position-signal';
import type { ProjectionContext } from './projection-context';
import type { ProjectionLog } from './projection-log';
import { rebuildIfChanged, type RebuildProgress } from './rebuild';
import { isPassingTrouble, needsLaterProgram } from './refusal';
import type { ProcessLocks } from './sharing/process-locks';
import type { Share, Turn } from './sharing/share';
import type { WorkSharing } from './sharing/work-sharing';

/** Keeps a runner whose checkpoint is moved again and again from spinning. */
const MOVED_PAUSE_MS = 20;

/** How many elections one that is outdated leaves to others before it looks whether it still is. */
const OUTDATED_ELECTIONS = 10;

/**
 * `off` not started · `standby` other processes run all of it, or the database is away · `rebuilding` its definition has
 * changed · `running` · `outdated` only a later release of the program can go on · `stopped` by an event or a fault that
 * somebody has to mend.
 */
export type RunnerState = 'off' | 'standby' | 'rebuilding' | 'running' | 'outdated' | 'stopped';

export interface RunnerOptions {
  readonly sharing: WorkSharing;
  /** For rebuilds. */
  readonly locks: ProcessLocks;
  readonly log: ProjectionLog;
  /** Pause in ms between two attempts. */
  readonly electionMs: number;
  readonly saveEveryMs: number;
  /** Time in ms for which events are let come together while nobody waits for them; 0: none. */
  readonly lingerMs: number;
}

/** Keeps one projection, or some of its partitions, going in this process, as long as no other process does. */
export class ProjectionRunner {
  private current: RunnerState = 'off';
  private failure?: Error;
  private reached?: Position;
  private led: readonly number[] = [];
  private work: Promise<void> = Promise.resolve();
  private stopping = new AbortController();
  private readonly signal = new PositionSignal();
  /** By the names of their locks. */
  private readonly partitions: ReadonlyMap<string, number>;

  constructor(
    private readonly context: ProjectionContext,
    private readonly options: RunnerOptions,
  ) {
    const { name, partitions } = context.projection;
    const pieceOf = (partition: number) => (partitions === undefined ? name : `${name}/${partition}`);
    this.partitions = new Map(allPartitions(context.projection).map((partition) => [pieceOf(partition), partition]));
  }

  get state(): RunnerState {
    return this.current;
  }

  /** Why it is `stopped` or `outdated`. */
  get error(): Error | undefined {
    return this.current === 'stopped' || this.current === 'outdated' ? this.failure : undefined;
  }

  /** The partitions that this process keeps; 0 alone stands for a projection that has none. */
  get keeps(): readonly number[] {
    return this.led;
  }

  /** How far this process has come; undefined while it is not the one that runs all of it. */
  get position(): Position | undefined {
    return this.led.length === this.partitions.size ? this.reached : undefined;
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
      const error: unknown = await this.takePart(stop).catch((reason: unknown) => reason);
      if (error !== undefined && !this.survives(error, stop)) return;
      const { electionMs } = this.options;
      await pause(this.current === 'outdated' ? electionMs * OUTDATED_ELECTIONS : electionMs, stop);
    }
  }

  private async takePart(stop: AbortSignal): Promise<void> {
    await this.prepared(stop);
    const { sharing } = this.options;
    // A rebuild takes longer than it takes others to catch up afterwards.
    const movable = () => this.current === 'running';
    const share = sharing.enter({ group: this.context.projection.name, pieces: [...this.partitions.keys()], movable });
    try {
      await this.takeTurns(share, stop);
    } finally {
      this.current = 'standby';
      this.keep([]);
      await sharing.leave(share);
    }
  }

  private async takeTurns(share: Share, stop: AbortSignal): Promise<void> {
    this.current = 'standby';
    for (let turn = await share.next(stop); turn !== undefined; turn = await share.next(stop)) {
      await this.lead(turn, AbortSignal.any([stop, turn.over]));
      this.current = 'standby';
      this.keep([]);
    }
  }

  private keep(partitions: readonly number[]): void {
    this.led = partitions;
    this.reached = undefined;
  }

  /** A rebuild takes the generation from under the runner: with the locks in hand it takes up the new one at once. */
  private async lead({ pieces }: Turn, signal: AbortSignal): Promise<void> {
    const partitions = pieces.flatMap((piece) => this.partitions.get(piece) ?? []);
    while (!signal.aborted) {
      try {
        const checkpoint = await this.prepared(signal);
        this.keep(partitions);
        this.current = 'running';
        const { saveEveryMs } = this.options;
        const { announce: onPosition, linger } = this;
        const from = partOf(checkpoint, partitions);
        return await advance(this.context, { from, signal, saveEveryMs, onPosition, linger });
      } catch (error) {
        if (!(error instanceof CheckpointMoved)) throw error;
        this.options.log.info({ projection: this.context.projection.name }, 'checkpoint moved, reading it again');
        await pause(MOVED_PAUSE_MS, signal);
      }
    }
  }

  /** Those who keep tables of an earlier definition go on doing so until they are replaced. */
  private async prepared(signal: AbortSignal): Promise<Checkpoint> {
    for (;;) {
      const checkpoint = await ownDefinition(this.context);
      if (checkpoint !== undefined) return checkpoint;
      const [onBegun, onProgress] = [() => this.rebuilds(), (progress: RebuildProgress) => this.heldUp(progress)];
      await rebuildIfChanged(this.context, this.options.locks, { signal, onBegun, onProgress });
    }
  }

  private rebuilds(): void {
    this.current = 'rebuilding';
    this.options.log.info({ projection: this.context.projection.name }, 'definition changed, rebuilding');
  }

  private heldUp({ projection, waitsForQueries }: RebuildProgress): void {
    if (waitsForQueries !== true) return;
    this.options.log.warn({ projection }, 'rebuilt, but waits until queries that read the old tables have ended');
  }

  private readonly announce = (position: Position): void => {
    this.reached = position;
    this.signal.advanced(position);
  };

  private readonly linger = async (signal: AbortSignal): Promise<void> => {
    const { lingerMs } = this.options;
    if (lingerMs > 0) await this.signal.linger(lingerMs, signal);
  };

  /** Trouble that passes is waited out, a later program waited for; anything else stops this projection alone. */
  private survives(error: unknown, stop: AbortSignal): boolean {
    if (stop.aborted) return true;
    const known = error instanceof Error ? error : new Error(String(error));
    const facts = { projection: this.context.projection.name, error };
    if (needsLaterProgram(error)) return this.waitForLaterProgram(known, facts);
    const passing = isPassingTrouble(error);
    if (!passing) this.fail(known, facts);
    else if (!(error instanceof RebuildInProgress))
      this.options.log.warn(facts, 'projection waits until the trouble has passed');
    if (passing) this.current = 'standby';
    return passing;
  }

  private waitForLaterProgram(error: Error, facts: object): true {
    if (this.failure?.message !== error.message) {
      this.options.log.error(facts, `projection waits for a later release of the program: ${error.message}`);
    }
    this.failure = error;
    this.current = 'outdated';
    return true;
  }

  private fail(error: Error, facts: object): void {
    this.failure = error;
    this.current = 'stopped';
    const culprit = error instanceof PoisonousEvent ? error.facts : {};
    this.options.log.error({ ...facts, ...culprit }, `projection stopped: ${error.message}`);
  }
}
