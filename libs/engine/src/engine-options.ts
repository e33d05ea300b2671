import type { CommandExecutorOptions } from '@pacesetter/commands';
import type { Clock } from '@pacesetter/kernel';
import type { ProjectionLog } from '@pacesetter/projections';
import type { QueueConfig } from '@pacesetter/queue';
import type { Tracer } from '@pacesetter/tracing';
import type { ContextDefinition } from './context-definition';
import type { EngineObserver } from './engine-observer';
import type { VaultOptions } from './vault-options';

/**
 * What a process does besides taking commands. `projector`: read models and policies; `worker`: jobs and the sweep of due
 * timers; `streams`: what contexts send to other systems by themselves.
 */
export type Role = 'projector' | 'worker' | 'streams';

export interface EngineOptions {
  /** PostgreSQL: read models, and events unless they are kept elsewhere. */
  readonly databaseUrl: string;
  /** The same database without the pooler that `databaseUrl` leads to: for locks and notifications. */
  readonly databaseSessionUrl?: string;
  /** A streaming replica of it, for queries that may be stale, unless it is further behind than `maxLagMs`. */
  readonly replica?: { readonly url: string; readonly maxLagMs: number };
  /** Connection string of the EventStoreDB or KurrentDB that keeps the events; in PostgreSQL when absent. */
  readonly eventStoreUrl?: string;
  /** Where secrets are kept; when absent, beside the history and readable for this process alone. */
  readonly vault?: VaultOptions;
  readonly queue: Pick<QueueConfig, 'backend' | 'url' | 'redis' | 'name'>;
  readonly clock: Clock;
  readonly contexts: readonly ContextDefinition[];
  readonly roles: readonly Role[];
  readonly log: ProjectionLog;
  readonly executor?: CommandExecutorOptions;
  /** Whose routes the process offers, by a context's name; those of all when absent. */
  readonly serves?: (context: string) => boolean;
  readonly observer?: EngineObserver;
  /** Says which work belongs together; nothing is recorded when absent. */
  readonly tracer?: Tracer;
  /** `driven`: policies react when somebody else says so, see `Engine.parts.reaction`. Default `following`. */
  readonly policies?: 'following' | 'driven';
  /** Of this program: what a later one has made it leaves alone. What `package.json` says when absent. */
  readonly release?: string;
  /** Milliseconds for which read models that nobody waits for let events come together; default 0. */
  readonly lingerMs?: number;
  /** Jobs that this process does at the same time; default 32. */
  readonly workerConcurrency?: number;
  /** Milliseconds between two sweeps of due timers; `never` where a driver sweeps itself. Default 15 000. */
  readonly sweepEveryMs?: number | 'never';
}

/** Injection token of the options. */
export const ENGINE_OPTIONS = Symbol('EngineOptions');
