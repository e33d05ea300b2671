import type { Position } from '@pacesetter/kernel';
import type { EngineStatus } from '../engine';
import { healthReport } from './health-report';

const queue = { waiting: 0, active: 1, delayed: 2 };

function status(change: Partial<EngineStatus['projections'][number]> = {}): EngineStatus {
  const projection = {
    projection: 'campaign_board',
    state: 'running',
    position: '7' as Position,
    lag: { events: 0, seconds: 0 },
    partitions: { kept: 1, all: 1 },
    ...change,
  } as const;
  return { projections: [projection], policies: { state: 'running' } };
}

describe('healthReport', () => {
  it('is ready when nothing speaks against it', () => {
    expect(healthReport({ status: status(), queue })).toMatchObject({ ready: true, reasons: [], queue });
  });

  it('does not mind that another process runs a projection', () => {
    expect(healthReport({ status: status({ state: 'standby' }), queue }).ready).toBe(true);
  });

  it('names a projection that has stopped, and why', () => {
    const { ready, reasons } = healthReport({
      status: status({ state: 'stopped', error: new Error('cannot apply PlanSubmitted') }),
      queue,
    });
    expect(ready).toBe(false);
    expect(reasons).toEqual(['projection campaign_board has stopped: cannot apply PlanSubmitted']);
  });

  it('names what waits for a later release, unless one is at work', () => {
    const outdated = { state: 'outdated', error: new Error('made by 2.0.0') } as const;
    const behind = { ...outdated, lag: { events: 1, seconds: 1 } };
    expect(healthReport({ status: status(outdated), queue }).ready).toBe(true);
    expect(healthReport({ status: status(behind), queue }).reasons).toEqual([
      'projection campaign_board waits for a later release: made by 2.0.0',
    ]);
    const policies = { ...status(), policies: { state: 'outdated', error: new Error('JarPolished') } } as const;
    expect(healthReport({ status: policies, queue }).reasons).toEqual([
      'policies wait for a later release: JarPolished',
    ]);
  });

  it('names a read model that is far behind, and forgives one that is a little', () => {
    expect(healthReport({ status: status({ lag: { events: 40, seconds: 3 } }), queue }).ready).toBe(true);
    expect(healthReport({ status: status({ lag: { events: 40, seconds: 90.2 } }), queue }).reasons).toEqual([
      'projection campaign_board is 90 s and 40 events behind',
    ]);
  });

  it('says what cannot be reached', () => {
    const gone = new Error('no answer within 3 s');
    expect(healthReport({ status: gone, queue: gone })).toMatchObject({
      live: true,
      ready: false,
      database: 'unreachable',
      reasons: ['database: no answer within 3 s', 'queue: no answer within 3 s'],
    });
  });

  it('says that policies have stopped', () => {
    const stopped = { state: 'stopped', error: new Error('odd') } as const;
    expect(healthReport({ status: { ...status(), policies: stopped }, queue }).reasons).toEqual([
      'policies have stopped: odd',
    ]);
  });
});
