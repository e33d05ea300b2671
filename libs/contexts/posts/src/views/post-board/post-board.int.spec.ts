import { project } from '@pacesetter/projections';
import { recorder, testDatabase, type TestDatabase, viewReader } from '@pacesetter/testing';
import {
  answered,
  campaignId,
  claimed,
  complained,
  organizationId,
  post,
  praised,
  released,
  set,
  unanswered,
  withdrawn,
} from '../../../test/manned';
import type { PostEvent } from '../../post.events';
import { postBoard } from './post-board.projection';
import { observationsOf, postsOfCampaign } from './post-board.query';
import { postGateFacts } from './post-gate-facts.query';

describe('the post board', () => {
  let database: TestDatabase;
  let record: ReturnType<typeof recorder>;
  const views = () => ({ ...viewReader(database.pool), caughtUp: () => Promise.resolve() });

  beforeEach(async () => {
    database = await testDatabase();
    record = recorder();
  });

  afterEach(() => database.drop());

  const apply = (...events: readonly PostEvent[]) =>
    project(
      database.pool,
      postBoard,
      events.map((event) => record(event)),
    );

  it('shows who holds a post and what was said about it', async () => {
    await apply(set(3), claimed('li'), claimed('wang'), claimed('zhao'), released('wang'), withdrawn('zhao'));
    await apply(praised('o-1'), complained('o-2'), complained('o-3'), unanswered('o-2'), answered('o-3'));
    const named = { organizationId, postId: 'post-1', kind: 'pioneer-post', name: 'Drill 7', duties: 'Keep it going.' };
    expect((await postsOfCampaign(views(), campaignId, { limit: 10 })).items).toEqual([
      { ...named, capacity: 3, holders: ['li'], praised: 1, complaints: 2, unanswered: 1 },
    ]);
    const observations = await observationsOf(views(), post, { limit: 10 });
    expect(observations.map(({ observationId, status, answer }) => [observationId, status, answer])).toEqual([
      ['o-1', 'noted', null],
      ['o-2', 'overdue', null],
      ['o-3', 'answered', 'We are open again.'],
    ]);
  });

  it('is read page by page', async () => {
    await apply(set(1, 'a'), set(1, 'b'), set(1, 'c'));
    const first = await postsOfCampaign(views(), campaignId, { limit: 2 });
    const rest = await postsOfCampaign(views(), campaignId, { after: first.next ?? undefined, limit: 2 });
    expect([...first.items, ...rest.items].map(({ postId }) => postId)).toEqual(['a', 'b', 'c']);
  });

  it('answers the gates: of no posts, all are held', async () => {
    await apply(set(1, 'a'), set(1, 'b'), claimed('li', 'a'));
    expect(await postGateFacts(views(), campaignId)).toEqual({ 'posts.coverage': 0.5 });
    expect(await postGateFacts(views(), 'other')).toEqual({ 'posts.coverage': 1 });
  });
});
