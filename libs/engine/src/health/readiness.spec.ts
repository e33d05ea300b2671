import type { Position } from '@pacesetter/kernel';
import type { EngineStatus } from '../engine';
import { reasonsIn } from './readiness';

const projection = {
  projection: 'campaign_board',
  state: 'stopped',
  position: '7' as Position,
  lag: { events: 0, seconds: 0 },
  partitions: { kept: 0, all: 1 },
  error: new Error('cannot apply PlanSubmitted'),
} as const;
const status: EngineStatus = { projections: [projection], policies: { state: 'running' } };
const gone = new Error('no answer within 3 s');

describe('why a process cannot do its part', () => {
  it('is nothing while it has what it needs', () => {
    expect(reasonsIn({ database: '7' })).toEqual([]);
    expect(reasonsIn({ database: '7', queue: { waiting: 3 } })).toEqual([]);
  });

  it('names what is away', () => {
    expect(reasonsIn({ database: gone, queue: gone, status: gone })).toEqual([
      'database: no answer within 3 s',
      'queue: no answer within 3 s',
    ]);
  });

  it('names a read model that has stopped, where read models are kept', () => {
    expect(reasonsIn({ database: '7', status })).toEqual([
      'projection campaign_board has stopped: cannot apply PlanSubmitted',
    ]);
  });
});
