import { METRICS } from './metric-catalogue';
import { type Gauging, Metrics } from './metrics';

describe('the figures of a process', () => {
  const errors: Error[] = [];
  const gaugings: Gauging[] = [];
  const metrics = new Metrics('worker', gaugings, (error) => errors.push(error));

  it('count what happens', async () => {
    metrics.appended('written', 0.002);
    metrics.appended('conflict', 0.002);
    metrics.batchWritten(3);
    metrics.jobEnded({ job: 'evaluate-gate', outcome: 'done', seconds: 0.3 });
    metrics.answered({ method: 'GET', route: '/v1/campaigns/:id', status: '200' }, 0.01);
    const text = await metrics.text();
    expect(text).toContain('pacesetter_appends_total{outcome="conflict",service="worker"} 1');
    expect(text).toMatch(/pacesetter_append_batch_size_bucket\{le="4",service="worker"\} 1/);
    expect(text).toContain('pacesetter_jobs_total{job="evaluate-gate",outcome="done",service="worker"} 1');
    expect(text).toMatch(
      /pacesetter_http_request_duration_seconds_count\{.*route="\/v1\/campaigns\/:id",status="200"\} 1/,
    );
  });

  it('look up how things are when they are asked for, and leave out what is gone', async () => {
    const readings = [{ metric: 'queueJobs', value: 4, labels: { state: 'waiting' } } as const];
    gaugings.push(() => Promise.resolve(readings.splice(0)));
    expect(await metrics.text()).toContain('pacesetter_queue_jobs{state="waiting",service="worker"} 4');
    expect(await metrics.text()).not.toContain('pacesetter_queue_jobs{state="waiting"');
  });

  it('say what could not be looked up', async () => {
    gaugings.push(() => Promise.reject(new Error('the queue is away')));
    expect(await metrics.text()).toContain('pacesetter_appends_total');
    expect(errors.map(({ message }) => message)).toEqual(['the queue is away']);
  });

  it('are named as Prometheus has it', () => {
    for (const { name, kind } of Object.values(METRICS)) {
      expect(name).toMatch(/^pacesetter_[a-z_]+$/);
      expect(name.endsWith('_total')).toBe(kind === 'counter');
    }
  });
});
