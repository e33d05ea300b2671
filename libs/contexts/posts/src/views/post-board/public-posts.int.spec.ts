import { ReadSide } from '@pacesetter/commands';
import { organizationsContext } from '@pacesetter/organizations/module';
import { testDatabase, type TestDatabase, viewedReader } from '@pacesetter/testing';
import { campaignId, claimed, organizationId, set } from '../../../test/manned';
import { postBoard } from './post-board.projection';
import { PublicPosts, PublicPostsHandler } from './public-posts.query-handler';

const registered = (memberId: string, name: string) => ({
  type: 'MemberRegistered',
  data: { memberId, organizationId, name, onDuty: true },
});

describe('posts on public display', () => {
  let database: TestDatabase;

  beforeEach(async () => {
    database = await testDatabase();
  });

  afterEach(() => database.drop());

  async function handler(): Promise<PublicPostsHandler> {
    const histories = {
      'member-li': [registered('li', 'Li Wei')],
      'member-wang': [registered('wang', 'Wang Fang')],
      [`posts-${campaignId}~${organizationId}`]: [
        ...['a', 'b', 'c'].map((postId) => set(3, postId)),
        claimed('wang', 'a'),
        claimed('li', 'a'),
        claimed('stranger', 'b'),
      ],
    };
    const projections = [...organizationsContext.projections, postBoard];
    const reader = await viewedReader(database.pool, projections, histories);
    return new PublicPostsHandler({ ...reader, reached: () => Promise.resolve() } satisfies ReadSide);
  }

  it('show who holds them by name, and no id of a person', async () => {
    const { items } = await (await handler()).execute(new PublicPosts(campaignId, { limit: 10 }));
    expect(items.map(({ postId, holders }) => [postId, holders])).toEqual([
      ['a', ['Li Wei', 'Wang Fang']],
      ['b', ['']],
      ['c', []],
    ]);
    expect(JSON.stringify(items)).not.toMatch(/"(li|wang|stranger)"/);
  });

  it('are read page by page', async () => {
    const posts = await handler();
    const first = await posts.execute(new PublicPosts(campaignId, { limit: 2 }));
    expect(first.items.map(({ postId }) => postId)).toEqual(['a', 'b']);
    const rest = await posts.execute(new PublicPosts(campaignId, { after: first.next ?? undefined, limit: 2 }));
    expect([rest.items.map(({ postId }) => postId), rest.next]).toEqual([['c'], null]);
  });
});
