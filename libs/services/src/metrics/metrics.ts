import type { EngineObserver } from '@pacesetter/engine';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { METRICS, type Metric, type MetricKey } from './metric-catalogue';

type Labels = Readonly<Record<string, string>>;

/** One value of a gauge. */
export interface Reading {
  readonly metric: MetricKey;
  readonly value: number;
  readonly labels?: Labels;
}

/** Finds out how things are at the moment at which somebody asks. */
export type Gauging = () => Promise<readonly Reading[]>;

/** The figures of one process: what it counts as it goes, and what it looks up when it is asked. */
export class Metrics implements EngineObserver {
  private readonly registry = new Registry();
  private readonly counters = new Map<MetricKey, Counter>();
  private readonly gauges = new Map<MetricKey, Gauge>();
  private readonly histograms = new Map<MetricKey, Histogram>();

  /** @param onError told when something could not be looked up; its gauges are left out then */
  constructor(
    service: string,
    private readonly gaugings: readonly Gauging[],
    private readonly onError: (error: Error) => void,
  ) {
    this.registry.setDefaultLabels({ service });
    collectDefaultMetrics({ register: this.registry });
    for (const [key, metric] of Object.entries(METRICS)) this.register(key as MetricKey, metric);
  }

  appended(outcome: string, seconds: number): void {
    this.count('appends', { outcome });
    this.measure('appendSeconds', seconds, { outcome });
  }

  batchWritten(appends: number): void {
    this.measure('batchAppends', appends);
  }

  jobEnded({ job, outcome, seconds }: { job: string; outcome: string; seconds: number }): void {
    this.count('jobs', { job, outcome });
    this.measure('jobSeconds', seconds, { job });
  }

  read(from: string): void {
    this.count('reads', { from });
  }

  policyAnswered({ policy, refusal }: { policy: string; refusal?: unknown }): void {
    this.count('policyCommands', { policy, outcome: refusal === undefined ? 'accepted' : 'refused' });
  }

  answered(
    request: { readonly method: string; readonly route: string; readonly status: string },
    seconds: number,
  ): void {
    this.measure('httpSeconds', seconds, request);
  }

  /** In the text format of Prometheus. */
  async text(): Promise<string> {
    for (const gauge of this.gauges.values()) gauge.reset();
    await Promise.all(this.gaugings.map((gauging) => this.gauge(gauging)));
    return this.registry.metrics();
  }

  get contentType(): string {
    return this.registry.contentType;
  }

  private async gauge(gauging: Gauging): Promise<void> {
    try {
      for (const { metric, value, labels = {} } of await gauging()) this.gauges.get(metric)?.set(labels, value);
    } catch (error) {
      this.onError(error instanceof Error ? error : new Error(String(error)));
    }
  }

  private count(key: MetricKey, labels: Labels): void {
    this.counters.get(key)?.inc(labels);
  }

  private measure(key: MetricKey, value: number, labels: Labels = {}): void {
    this.histograms.get(key)?.observe(labels, value);
  }

  private register(key: MetricKey, { name, help, kind, labels, buckets = [] }: Metric): void {
    const shared = { name, help, labelNames: labels, registers: [this.registry] };
    switch (kind) {
      case 'counter':
        this.counters.set(key, new Counter(shared));
        return;
      case 'gauge':
        this.gauges.set(key, new Gauge(shared));
        return;
      case 'histogram':
        this.histograms.set(key, new Histogram({ ...shared, buckets: [...buckets] }));
    }
  }
}
