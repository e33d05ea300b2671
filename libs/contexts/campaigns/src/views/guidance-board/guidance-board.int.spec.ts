import { project } from '@pacesetter/projections';
import { recorder, testDatabase, type TestDatabase, TEST_TIME, viewReader } from '@pacesetter/testing';
import { deadline, missed, planned, visited } from '../../../test/contact-visits';
import { campaignId, part } from '../../../test/running';
import { guidanceBoard } from './guidance-board.projection';
import { contactPointsOf } from './guidance-board.query';

describe('the guidance board', () => {
  let database: TestDatabase;

  beforeEach(async () => {
    database = await testDatabase();
  });

  afterEach(() => database.drop());

  it('shows who guides whom, and when the leader was there; a successor keeps what was', async () => {
    const record = recorder();
    const assigned = (leader: string) => ({ type: 'ContactPointAssigned', data: { ...part, leader } }) as const;
    const formed = {
      type: 'LeadingGroupFormed',
      data: { ...part, posts: [{ role: 'leader', name: 'Zhao' }] },
    } as const;
    const history = [formed, assigned('Zhao'), planned(), visited(), planned(), missed, planned(), assigned('Qian')];
    await project(
      database.pool,
      guidanceBoard,
      history.map((event) => record(event as typeof formed)),
    );
    expect(await contactPointsOf(viewReader(database.pool), campaignId, { limit: 10 })).toEqual([
      {
        organizationId: part.subject.organizationId,
        leader: 'Qian',
        visits: 1,
        missed: 1,
        lastVisitAt: new Date(TEST_TIME),
        nextVisitBy: new Date(deadline),
      },
    ]);
  });
});
