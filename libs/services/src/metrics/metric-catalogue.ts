/** Which kinds of process tell it. */
export type Teller = 'api' | 'gateway' | 'projector' | 'worker' | 'all';

/** One family of figures that processes tell Prometheus. */
export interface Metric {
  readonly name: string;
  readonly kind: 'counter' | 'gauge' | 'histogram';
  /** What it counts or measures, in one sentence. */
  readonly help: string;
  readonly labels: readonly string[];
  readonly told: readonly Teller[];
  /** Upper bounds of a histogram. */
  readonly buckets?: readonly number[];
}

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];
const APPENDS = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1_024];

/** Every metric of ours; docs/operations/metrics.md is written from it, dashboards and alerts are checked against it. */
export const METRICS = {
  appends: {
    name: 'pacesetter_appends_total',
    kind: 'counter',
    help: 'Appends to the event store, by what became of them: written, repeated, conflict (another writer was faster), failed.',
    labels: ['outcome'],
    told: ['all'],
  },
  appendSeconds: {
    name: 'pacesetter_append_duration_seconds',
    kind: 'histogram',
    help: 'Time from handing an append in to its answer, the wait for a place in a batch included.',
    labels: ['outcome'],
    told: ['all'],
    buckets: SECONDS,
  },
  batchAppends: {
    name: 'pacesetter_append_batch_size',
    kind: 'histogram',
    help: 'Appends that were written together in one transaction.',
    labels: [],
    told: ['all'],
    buckets: APPENDS,
  },
  projectionLagEvents: {
    name: 'pacesetter_projection_lag_events',
    kind: 'gauge',
    help: 'Events between a read model (or what policies have reacted to: policies) and the head of the log, in whatever process the read model is kept; 0 when none of them concerns it.',
    labels: ['projection'],
    told: ['projector'],
  },
  projectionLagSeconds: {
    name: 'pacesetter_projection_lag_seconds',
    kind: 'gauge',
    help: 'Age of the oldest event that a read model has yet to apply.',
    labels: ['projection'],
    told: ['projector'],
  },
  projectionState: {
    name: 'pacesetter_projection_state',
    kind: 'gauge',
    help: '1 for what this process does with a read model, or with policies: running, standby, rebuilding, outdated, stopped, off.',
    labels: ['projection', 'state'],
    told: ['projector'],
  },
  projectionPartitions: {
    name: 'pacesetter_projection_partitions',
    kind: 'gauge',
    help: 'Partitions of a read model that this process keeps; of a read model without partitions 1 or 0.',
    labels: ['projection'],
    told: ['projector'],
  },
  policyCommands: {
    name: 'pacesetter_policy_commands_total',
    kind: 'counter',
    help: 'Commands that policies have asked for, by answer: accepted, refused (as a rule the matter has settled itself).',
    labels: ['policy', 'outcome'],
    told: ['projector'],
  },
  queueJobs: {
    name: 'pacesetter_queue_jobs',
    kind: 'gauge',
    help: 'Jobs in the queue, by state: waiting, active, delayed.',
    labels: ['state'],
    told: ['worker'],
  },
  queueAge: {
    name: 'pacesetter_queue_age_seconds',
    kind: 'gauge',
    help: 'For how long the job at the head of the queue has been due.',
    labels: [],
    told: ['worker'],
  },
  jobs: {
    name: 'pacesetter_jobs_total',
    kind: 'counter',
    help: 'Attempts at jobs, by how they ended: done, failed (tried again), dead (given up).',
    labels: ['job', 'outcome'],
    told: ['worker'],
  },
  jobSeconds: {
    name: 'pacesetter_job_duration_seconds',
    kind: 'histogram',
    help: 'Time that an attempt at a job took.',
    labels: ['job'],
    told: ['worker'],
    buckets: SECONDS,
  },
  timersDue: {
    name: 'pacesetter_timers_due',
    kind: 'gauge',
    help: 'Timers whose time has come and whose job is not done.',
    labels: [],
    told: ['worker'],
  },
  timersOverdueSeconds: {
    name: 'pacesetter_timers_overdue_seconds',
    kind: 'gauge',
    help: 'For how long the oldest of these timers has been due.',
    labels: [],
    told: ['worker'],
  },
  timersWaiting: {
    name: 'pacesetter_timers_waiting',
    kind: 'gauge',
    help: 'Timers that are due or will be, those of paused campaigns included.',
    labels: [],
    told: ['worker'],
  },
  deadLetters: {
    name: 'pacesetter_dead_letters',
    kind: 'gauge',
    help: 'Jobs that were given up and wait for a person to retry or discard them.',
    labels: [],
    told: ['worker'],
  },
  subscriptions: {
    name: 'pacesetter_subscriptions',
    kind: 'gauge',
    help: 'Subscriptions of other systems, by kind (webhook, group) and status (active, paused).',
    labels: ['kind', 'status'],
    told: ['gateway'],
  },
  liveReaders: {
    name: 'pacesetter_live_readers',
    kind: 'gauge',
    help: 'Connections on which this process waits for events in the name of a reader.',
    labels: [],
    told: ['gateway'],
  },
  deliveriesDue: {
    name: 'pacesetter_deliveries_due',
    kind: 'gauge',
    help: 'Events that are due to webhooks and consumer groups and not delivered.',
    labels: [],
    told: ['gateway'],
  },
  deliveriesOverdueSeconds: {
    name: 'pacesetter_deliveries_overdue_seconds',
    kind: 'gauge',
    help: 'For how long the oldest of these events has been due.',
    labels: [],
    told: ['gateway'],
  },
  reads: {
    name: 'pacesetter_reads_total',
    kind: 'counter',
    help: 'Queries that may be stale, by who answered them: replica, or primary while the replica is away or too far behind. None without a replica.',
    labels: ['from'],
    told: ['api', 'gateway'],
  },
  replicaLagSeconds: {
    name: 'pacesetter_replica_lag_seconds',
    kind: 'gauge',
    help: 'How old what the replica shows is, at most; +Inf while nobody knows.',
    labels: [],
    told: ['api', 'gateway'],
  },
  deliveriesParked: {
    name: 'pacesetter_deliveries_parked',
    kind: 'gauge',
    help: 'Events that a webhook or consumer group did not take after all tries: put aside until somebody asks for them again.',
    labels: [],
    told: ['gateway'],
  },
  httpSeconds: {
    name: 'pacesetter_http_request_duration_seconds',
    kind: 'histogram',
    help: 'Time to answer a request, by method, route as it is documented, and status.',
    labels: ['method', 'route', 'status'],
    told: ['api', 'gateway'],
    buckets: SECONDS,
  },
} as const satisfies Readonly<Record<string, Metric>>;

export type MetricKey = keyof typeof METRICS;
