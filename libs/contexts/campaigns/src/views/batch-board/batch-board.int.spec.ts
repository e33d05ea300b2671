import { project } from '@pacesetter/projections';
import { recorder, type TestDatabase, testDatabase, viewReader } from '@pacesetter/testing';
import { campaignId } from '../../../test/running';
import type { BatchEvent } from '../../batch.events';
import { batchBoard } from './batch-board.projection';
import { batchesOf } from './batches.query';

describe('the board of batches', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.drop());

  it('adds up what was decided, item by item', async () => {
    const of = { batchId: 'batch-1', campaignId };
    const refused = [{ subject: { organizationId: 'm' }, code: 'not-enrolled' }];
    const by = { id: 'office', role: 'administrator' } as const;
    const order = { action: 'enrol', selection: { under: 'bureau' }, perMinute: 60, by } as const;
    const page = { after: 'm', accepted: 29, decided: [], nextAt: '2010-06-01T01:00:30.000Z' };
    const history: readonly BatchEvent[] = [
      { type: 'BatchOrdered', data: { ...of, ...order } },
      { type: 'BatchAdvanced', data: { ...of, ...page, refused } },
      { type: 'BatchAdvanced', data: { ...of, ...page, from: 'm', after: 'z', refused: [] } },
      { type: 'BatchCompleted', data: { ...of, accepted: 58, refused: 1 } },
    ];
    const record = recorder();
    await project(
      database.pool,
      batchBoard,
      history.map((event) => record(event)),
    );
    expect(await batchesOf(viewReader(database.pool), campaignId)).toEqual([
      {
        ...{ batchId: 'batch-1', action: 'enrol', obligation: null, orderedBy: 'office' },
        ...{ completed: true, accepted: 58, refused: 1 },
      },
    ]);
  });
});
