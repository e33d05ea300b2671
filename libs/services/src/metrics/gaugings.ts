import type { INestApplicationContext } from '@nestjs/common';
import { Backlog } from '@pacesetter/deliveries/postgres';
import type { Engine, Role } from '@pacesetter/engine';
import { countSubscriptions, LiveReaders } from '@pacesetter/streams';
import type { Gauging, Reading } from './metrics';

/** What a process with these roles looks up: each of what it looks after. */
export function gaugingsOf(engine: Engine, app: INestApplicationContext): readonly Gauging[] {
  const byRole: Readonly<Record<Role, readonly Gauging[]>> = {
    projector: [() => projections(engine)],
    // Apart: while the queue's server is away, it is the timers that tell what waits.
    worker: [() => queue(engine), () => timers(engine)],
    streams: [() => streams(engine, app.get(LiveReaders, { strict: false }))],
  };
  return [() => replica(engine), ...engine.parts.options.roles.flatMap((role) => byRole[role])];
}

function replica({ parts: { views } }: Engine): Promise<readonly Reading[]> {
  const value = views.replicaLag;
  return Promise.resolve(value === undefined ? [] : [{ metric: 'replicaLagSeconds', value }]);
}

async function projections(engine: Engine): Promise<readonly Reading[]> {
  const [status, behind] = await Promise.all([engine.status(), engine.parts.policies.lag()]);
  const lags = [...status.projections, { projection: 'policies', lag: behind }];
  const states = [...status.projections, { projection: 'policies', state: status.policies.state }];
  return [
    ...states.map(({ projection, state }): Reading => ({
      metric: 'projectionState',
      value: 1,
      labels: { projection, state },
    })),
    ...status.projections.map(({ projection, partitions }): Reading => ({
      metric: 'projectionPartitions',
      value: partitions.kept,
      labels: { projection },
    })),
    ...lags.flatMap(({ projection, lag }): Reading[] => [
      { metric: 'projectionLagEvents', value: lag.events, labels: { projection } },
      { metric: 'projectionLagSeconds', value: lag.seconds, labels: { projection } },
    ]),
  ];
}

async function queue({ parts }: Engine): Promise<readonly Reading[]> {
  const counts = await parts.queue.countsNow();
  const age = await parts.queue.waitingSeconds();
  const states = ['waiting', 'active', 'delayed'] as const;
  return [
    ...states.map((state): Reading => ({ metric: 'queueJobs', value: counts[state], labels: { state } })),
    { metric: 'queueAge', value: age },
  ];
}

async function timers({ parts, timers: due }: Engine): Promise<readonly Reading[]> {
  const now = parts.options.clock.now();
  const [overdue, all] = await Promise.all([due.overdue(now), due.count()]);
  return [
    { metric: 'timersDue', value: overdue.timers },
    { metric: 'timersOverdueSeconds', value: secondsSince(overdue.since, now) },
    { metric: 'timersWaiting', value: all.waiting },
    { metric: 'deadLetters', value: all.dead },
  ];
}

async function streams({ parts }: Engine, readers: LiveReaders): Promise<readonly Reading[]> {
  const now = parts.options.clock.now();
  const backlog = new Backlog(parts.pool);
  const [subscriptions, due, parked] = await Promise.all([
    countSubscriptions(parts.views),
    backlog.overdue(now),
    backlog.allParked(),
  ]);
  return [
    ...subscriptions.map(({ kind, status, subscriptions: value }): Reading => ({
      metric: 'subscriptions',
      value,
      labels: { kind, status },
    })),
    { metric: 'liveReaders', value: readers.present },
    { metric: 'deliveriesDue', value: due.events },
    { metric: 'deliveriesParked', value: parked },
    { metric: 'deliveriesOverdueSeconds', value: secondsSince(due.since?.toISOString(), now) },
  ];
}

function secondsSince(since: string | undefined, now: string): number {
  return since === undefined ? 0 : Math.max(0, Date.parse(now) - Date.parse(since)) / 1_000;
}
