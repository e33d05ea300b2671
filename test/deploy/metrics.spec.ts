import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { METRICS, type Metric } from '@pacesetter/services';
import { metricsDocument } from './metrics-document';

const ROOT = resolve(__dirname, '../..');
const read = (file: string) => readFileSync(resolve(ROOT, file), 'utf8');
const metrics: readonly Metric[] = Object.values(METRICS);

/** Names of series that a scrape has. */
const series = new Map(
  metrics.flatMap((metric) =>
    (metric.kind === 'histogram' ? ['_bucket', '_sum', '_count'] : ['']).map(
      (end) => [metric.name + end, metric] as const,
    ),
  ),
);

describe('what is asked of the metrics', () => {
  it('is documented as it is', () => {
    expect(read('docs/operations/metrics.md')).toBe(metricsDocument());
  });

  it.each(['deploy/grafana/dashboards/pacesetter.json', 'deploy/prometheus/alerts.yml'])('is there: %s', (file) => {
    const asked = [...read(file).matchAll(/\bpacesetter_\w+/g)].map(([name]) => name);
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.filter((name) => !series.has(name))).toEqual([]);
  });

  it.each(['deploy/grafana/dashboards/pacesetter.json', 'deploy/prometheus/alerts.yml'])(
    'has these labels: %s',
    (file) => {
      const unescaped = read(file).replaceAll('\\"', '"');
      for (const [, name = '', labels = ''] of unescaped.matchAll(/\b(pacesetter_\w+)\{([^}]*)\}/g)) {
        const asked = [...labels.matchAll(/(\w+)\s*(?:=~|!=|!~|=)/g)].map(([, label]) => label);
        expect(series.get(name)?.labels).toEqual(expect.arrayContaining(asked));
      }
    },
  );

  it('is all shown on the dashboard', () => {
    const dashboard = read('deploy/grafana/dashboards/pacesetter.json');
    expect(metrics.filter(({ name }) => !dashboard.includes(name)).map(({ name }) => name)).toEqual([]);
  });

  it('is explained, where it calls somebody', () => {
    const alerts = [...read('deploy/prometheus/alerts.yml').matchAll(/alert: (\w+)/g)].map(([, name = '']) => name);
    expect(alerts.filter((name) => !metricsDocument().includes(name))).toEqual([]);
  });
});
