import type { Position } from '@pacesetter/kernel';
import type { Lag, ReactionState, RunnerState } from '@pacesetter/projections';
import type { QueueCounts } from '@pacesetter/queue';
import type { EngineStatus } from '../engine';

/** How a process is. It lives if it answers; it is ready if there is no reason against it. */
export interface HealthReport {
  readonly live: true;
  readonly ready: boolean;
  /** Why it is not ready, for people. */
  readonly reasons: readonly string[];
  readonly database: 'reachable' | 'unreachable';
  readonly projections: readonly ProjectionHealth[];
  readonly policies?: { readonly state: ReactionState; readonly error?: string };
  readonly queue?: QueueCounts;
}

interface ProjectionHealth {
  readonly projection: string;
  readonly state: RunnerState;
  readonly position: Position;
  readonly lag: Lag;
  readonly partitions: { readonly kept: number; readonly all: number };
  readonly error?: string;
}

/** What could be found out; an error where it could not. */
export interface Findings {
  readonly status: EngineStatus | Error;
  readonly queue: QueueCounts | Error;
}

/** A read model that has not applied an event of this age, in seconds, misleads who asks it. */
const STALE_AFTER_SECONDS = 30;

/** Judges what was found out about a process. */
export function healthReport({ status, queue }: Findings): HealthReport {
  const trouble = queue instanceof Error ? [`queue: ${queue.message}`] : [];
  const counts = queue instanceof Error ? undefined : queue;
  if (status instanceof Error) {
    const reasons = [`database: ${status.message}`, ...trouble];
    return { live: true, ready: false, reasons, database: 'unreachable', projections: [], queue: counts };
  }
  const { projections, policies } = plainly(status);
  const reasons = [...trouble, ...projectorTrouble(status)];
  return {
    live: true,
    ready: reasons.length === 0,
    reasons,
    database: 'reachable',
    projections,
    policies,
    queue: counts,
  };
}

/** What speaks against a process that keeps read models and policies going. */
export function projectorTrouble(status: EngineStatus): readonly string[] {
  const { projections, policies } = plainly(status);
  return [...projections.flatMap(troubleOf), ...policyTrouble(policies)];
}

/** Errors as what they say. */
function plainly({ projections, policies }: EngineStatus) {
  return {
    projections: projections.map(({ error, ...rest }) => ({ ...rest, error: error?.message })),
    policies: { state: policies.state, error: policies.error?.message },
  };
}

function policyTrouble({ state, error }: NonNullable<HealthReport['policies']>): string[] {
  if (state === 'outdated') return [`policies wait for a later release: ${error ?? 'unknown'}`];
  return state === 'stopped' ? [`policies have stopped: ${error ?? 'unknown'}`] : [];
}

function troubleOf({ projection, state, lag, error }: ProjectionHealth): string[] {
  if (state === 'stopped') return [`projection ${projection} has stopped: ${error ?? 'unknown'}`];
  // Where a later release keeps it, nothing is amiss.
  if (state === 'outdated' && lag.events > 0) return [`projection ${projection} waits for a later release: ${error}`];
  if (lag.seconds <= STALE_AFTER_SECONDS) return [];
  return [`projection ${projection} is ${Math.round(lag.seconds)} s and ${lag.events} events behind`];
}
