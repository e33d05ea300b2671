import type { EventStore } from '@pacesetter/event-store';
import { BEGINNING, type Position } from '@pacesetter/kernel';
import { programRelease } from '@pacesetter/postgres';
import type { Tracer } from '@pacesetter/tracing';
import type { Pool } from 'pg';
import { livePositions } from './checkpoint';
import { UnknownProjection } from './errors';
import { checkDefinitions } from './definitions';
import { measureLag, type Lag } from './lag';
import { allPartitions } from './partitioning';
import { prepareProjection } from './prepare-projection';
import type { Projection } from './projection';
import type { ProjectionContext } from './projection-context';
import type { ProjectionLog } from './projection-log';
import { ProjectionRunner, type RunnerState } from './projection-runner';
import { migrateProjections } from './migrate-projections';
import { rebuildAlone, type RebuildProgress } from './rebuild';
import { ProcessLocks } from './sharing/process-locks';
import { WorkSharing } from './sharing/work-sharing';
import { waitForPosition } from './wait-for-position';

export interface ProjectionHostOptions {
  /** At least three connections more than what else uses the pool at the same time. */
  readonly pool: Pool;
  /** Where locks are held, which belong to sessions; `pool` when absent. */
  readonly sessions?: Pool;
  readonly store: EventStore;
  readonly projections: readonly Projection[];
  readonly log: ProjectionLog;
  /** Of this program; what `package.json` says when absent. */
  readonly release?: string;
  /** Told of each batch that somebody follows. */
  readonly tracer?: Tracer;
  /** Pause in ms between two looks at what other processes do, to share with them or to take over; 500 when absent. */
  readonly electionMs?: number;
  /** Longest time in ms for which a checkpoint without rows stays in memory only; 1000 when absent. */
  readonly saveEveryMs?: number;
  /**
   * Time in ms for which a projection that is up with the log lets events come together while nobody waits for them, so
   * that many are written at once; 0, none, when absent.
   */
  readonly lingerMs?: number;
}

export interface ProjectionStatus {
  readonly projection: string;
  /** What this process does with it. */
  readonly state: RunnerState;
  readonly position: Position;
  readonly lag: Lag;
  /** How many of its partitions this process keeps, of how many; 1 of 1 for one that has none. */
  readonly partitions: { readonly kept: number; readonly all: number };
  /** Why it is `stopped` or `outdated`; a `PoisonousEvent` names the event. */
  readonly error?: Error;
}

const ELECTION_MS = 500;

/** All projections of a process: makes their tables, keeps them going, says how far they are. */
export class ProjectionHost {
  private readonly runners: ReadonlyMap<string, ProjectionRunner>;
  private readonly locks: ProcessLocks;
  /** What this process does of what it shares with others; for reactions too. */
  readonly sharing: WorkSharing;
  private readonly stopping = new AbortController();

  /** @throws TypeError when names are taken twice or are not plain. */
  constructor(private readonly options: ProjectionHostOptions) {
    checkDefinitions(options.projections);
    const { pool, sessions = pool, log, electionMs = ELECTION_MS } = options;
    this.locks = new ProcessLocks(sessions);
    this.sharing = new WorkSharing({ pool: sessions, log, everyMs: electionMs });
    this.runners = new Map(options.projections.map((projection) => [projection.name, this.runnerOf(projection)]));
  }

  /** Makes the tables that are missing, so that they can be queried afterwards, without starting anything. */
  async prepare(): Promise<void> {
    await migrateProjections(this.options.pool);
    for (const projection of this.options.projections) await prepareProjection(this.contextOf(projection));
  }

  /** Prepares and starts every projection; one whose definition has changed is rebuilt first. */
  async start(): Promise<void> {
    await this.prepare();
    for (const runner of this.runners.values()) runner.start();
  }

  /** Ends after the batches in hand. The pool and the store stay open. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await Promise.all([...this.runners.values()].map((runner) => runner.stop()));
    await this.sharing.close();
    await this.locks.close();
  }

  /** Lets a stopped projection try again. @throws UnknownProjection */
  resume(projection: string): void {
    this.runner(projection).start();
  }

  /**
   * Makes a projection's tables anew beside the live ones and switches when they have caught up, whether or not this
   * process or another runs it.
   * @throws UnknownProjection, RebuildInProgress, PoisonousEvent
   */
  async rebuild(projection: string, onProgress?: (progress: RebuildProgress) => void): Promise<void> {
    const context = this.contextOf(this.definition(projection));
    await rebuildAlone(context, this.locks, { signal: this.stopping.signal, onProgress });
  }

  /** How far a projection is, in whatever process it runs. @throws UnknownProjection */
  async positionOf(projection: string): Promise<Position> {
    const own = this.runner(projection).position;
    if (own !== undefined) return own;
    const stored = await livePositions(this.options.pool, [projection]);
    return stored.get(projection) ?? BEGINNING;
  }

  async status(): Promise<readonly ProjectionStatus[]> {
    return Promise.all(this.options.projections.map((projection) => this.statusOf(projection)));
  }

  /**
   * Ends when these projections (all when absent) have applied everything up to the position.
   * @throws ReadModelBehind after `timeoutMs` (5000 when absent), or at once when one of them has stopped here.
   */
  async waitFor(position: Position, names?: readonly string[], timeoutMs = 5000): Promise<void> {
    const projections = names?.map((name) => this.definition(name)) ?? this.options.projections;
    const models = projections.map((projection) => ({ projection, runner: this.runner(projection.name) }));
    await waitForPosition(this.options, models, { position, timeoutMs });
  }

  private async statusOf(projection: Projection): Promise<ProjectionStatus> {
    const { state, error, keeps } = this.runner(projection.name);
    const position = await this.positionOf(projection.name);
    const lag = await measureLag(this.options.store, projection, position);
    const partitions = { kept: keeps.length, all: allPartitions(projection).length };
    return { projection: projection.name, state, position, lag, partitions, error };
  }

  private contextOf(projection: Projection): ProjectionContext {
    const { pool, store, tracer, release = programRelease() } = this.options;
    return { projection, pool, store, release, tracer };
  }

  private runnerOf(projection: Projection): ProjectionRunner {
    const { log, electionMs = ELECTION_MS, saveEveryMs = 1000, lingerMs = 0 } = this.options;
    const { locks, sharing } = this;
    return new ProjectionRunner(this.contextOf(projection), {
      ...{ locks, sharing, log, electionMs, saveEveryMs, lingerMs },
    });
  }

  private runner(name: string): ProjectionRunner {
    const runner = this.runners.get(name);
    if (runner === undefined) throw new UnknownProjection(name);
    return runner;
  }

  private definition(name: string): Projection {
    const projection = this.options.projections.find((candidate) => candidate.name === name);
    if (projection === undefined) throw new UnknownProjection(name);
    return projection;
  }
}
