import type { CommandExecutor } from '@pacesetter/commands';
import type { EventStore } from '@pacesetter/event-store';
import type { createPool } from '@pacesetter/postgres';
import type {
  ProjectionHost,
  ProjectionStatus,
  Reaction,
  ReactionRunner,
  ReactionState,
} from '@pacesetter/projections';
import { JobCatalogue, type JobQueue, recordDeadLetters, TimerQuery, TimerSweep } from '@pacesetter/queue';
import type { LogNumbers } from '@pacesetter/log-numbers';
import type { PersonKeys, Revealer } from '@pacesetter/personal-data';
import type { KeyVault } from '@pacesetter/vault';
import type { CommandBus } from '@nestjs/cqrs';
import type { Composition } from './compose-contexts';
import type { JobTools } from './context-definition';
import type { EngineOptions } from './engine-options';
import type { Views } from './views';

type Pool = ReturnType<typeof createPool>;

export interface EngineParts {
  readonly options: EngineOptions;
  readonly composition: Composition;
  readonly pool: Pool;
  /** Connections that may keep locks; the same pool where no pooler stands between. */
  readonly sessions: Pool;
  readonly store: EventStore;
  readonly numbers: LogNumbers;
  readonly bus: CommandBus;
  readonly executor: CommandExecutor;
  readonly projections: ProjectionHost;
  /** All policies, and who keeps them going. */
  readonly reaction: Reaction;
  readonly policies: ReactionRunner;
  readonly queue: JobQueue;
  readonly views: Views;
  readonly vault: KeyVault;
  readonly personKeys: PersonKeys;
  readonly revealer: Revealer;
  readonly tools: JobTools;
}

export interface EngineStatus {
  readonly projections: readonly ProjectionStatus[];
  readonly policies: { readonly state: ReactionState; readonly error?: Error };
}

/** The moving parts of a process, started and stopped together. */
export class Engine {
  readonly timers: TimerQuery;
  private readonly catalogue: JobCatalogue;

  /** @throws WiringError when a job has no handler or two */
  constructor(readonly parts: EngineParts) {
    const { contexts } = parts.composition;
    const handlers = contexts.flatMap(({ jobs = [] }) => jobs.map((makeHandler) => makeHandler(parts.tools)));
    const definitions = contexts.flatMap(({ jobDefinitions = [] }) => jobDefinitions);
    this.catalogue = JobCatalogue.from(handlers, definitions);
    this.timers = new TimerQuery(parts.views);
  }

  /** Starts what the process's roles ask for. */
  async start(): Promise<void> {
    const { options, projections, policies } = this.parts;
    if (options.roles.includes('projector')) {
      await projections.start();
      if (options.policies !== 'driven') policies.start();
    }
    if (options.roles.includes('worker')) await this.startWorker();
  }

  /** Finishes what is in hand: first no new work, then read models and policies, then the connections. */
  async stop(): Promise<void> {
    const { queue, policies, projections, numbers, store, vault, views, pool, sessions } = this.parts;
    await queue.close();
    await policies.stop();
    await projections.stop();
    await numbers.close();
    await store.close();
    await vault.close();
    await views.close();
    await pool.end();
    if (sessions !== pool) await sessions.end();
  }

  async status(): Promise<EngineStatus> {
    const { projections, policies } = this.parts;
    return {
      projections: await projections.status(),
      policies: { state: policies.state, error: policies.error },
    };
  }

  private async startWorker(): Promise<void> {
    const { queue, bus, options } = this.parts;
    await queue.startWorker(this.catalogue, {
      concurrency: options.workerConcurrency ?? 32,
      onDeadLetter: recordDeadLetters((command) => bus.execute(command)),
      onEnded: (ended) => options.observer?.jobEnded(ended),
    });
    const { sweepEveryMs = 15_000 } = options;
    if (sweepEveryMs === 'never') return;
    await new TimerSweep({ timers: this.timers, queue, clock: options.clock }).start(sweepEveryMs);
  }
}
