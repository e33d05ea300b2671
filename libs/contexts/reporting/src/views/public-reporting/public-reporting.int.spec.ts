import { ReadSide } from '@pacesetter/commands';
import type { DomainEvent } from '@pacesetter/kernel';
import { organizationsContext } from '@pacesetter/organizations/module';
import { testDatabase, type TestDatabase, viewedReader } from '@pacesetter/testing';
import {
  adopted,
  campaignId,
  drafted,
  endorsed,
  mechanismRef,
  organizationId,
  proposed,
  published,
} from '../../../test/reported';
import { bulletinBoard } from '../bulletin-board/bulletin-board.projection';
import { mechanismBoard } from '../mechanism-board/mechanism-board.projection';
import { PublicBulletins, PublicMechanisms } from './public-reporting.queries';
import { PublicBulletinsHandler, PublicMechanismsHandler } from './public-reporting.query-handlers';

const about = [{ organizationId, memberId: 'li' }];

/** Drafted and published, as bulletin of this name. */
function bulletin(bulletinId: string, change: Readonly<Record<string, unknown>> = {}): readonly DomainEvent[] {
  return [
    { type: 'BulletinDrafted', data: { ...drafted.data, ...change, bulletinId } },
    { type: 'BulletinPublished', data: { ...published.data, bulletinId } },
  ];
}

describe('what is reported in public', () => {
  let database: TestDatabase;

  beforeEach(async () => {
    database = await testDatabase();
  });

  afterEach(() => database.drop());

  async function views(...histories: readonly (readonly DomainEvent[])[]): Promise<ReadSide> {
    const projections = [...organizationsContext.projections, bulletinBoard, mechanismBoard];
    const registered = { memberId: 'li', organizationId, name: 'Li Wei', onDuty: true };
    const reader = await viewedReader(database.pool, projections, {
      'member-li': [{ type: 'MemberRegistered', data: registered }],
      ...Object.fromEntries(histories.map((history, index) => [`stream-${index}`, history])),
    });
    return { ...reader, reached: () => Promise.resolve() };
  }

  it('are bulletins that were published, page by page, with names and no ids of persons', async () => {
    const draft = [{ ...drafted, data: { ...drafted.data, bulletinId: 'c' } }];
    const handler = new PublicBulletinsHandler(await views(bulletin('a', { about }), bulletin('b'), draft));
    const first = await handler.execute(new PublicBulletins(campaignId, { limit: 1 }));
    expect(first.items).toEqual([
      expect.objectContaining({ bulletinId: 'a', text: 'They helped.', about: [{ organizationId, name: 'Li Wei' }] }),
    ]);
    const rest = await handler.execute(new PublicBulletins(campaignId, { after: first.next ?? undefined, limit: 1 }));
    expect([rest.items.map(({ bulletinId }) => bulletinId), rest.next]).toEqual([['b'], null]);
  });

  it('are no words that criticise a person', async () => {
    const handler = new PublicBulletinsHandler(await views(bulletin('a', { about, kind: 'criticism' })));
    const { items } = await handler.execute(new PublicBulletins(campaignId, { limit: 10 }));
    expect(items).toMatchObject([{ bulletinId: 'a', title: null, text: null, about: [{ organizationId }] }]);
    expect(JSON.stringify(items)).not.toMatch(/Li Wei|"li"|They helped/);
  });

  it('are mechanisms once they are adopted', async () => {
    const waiting = new PublicMechanismsHandler(await views([proposed, endorsed]));
    const none = await waiting.execute(new PublicMechanisms(campaignId, { limit: 10 }));
    expect(none).toEqual({ items: [], next: null });
  });

  it('are mechanisms with what they rest on', async () => {
    const handler = new PublicMechanismsHandler(await views([proposed, endorsed, adopted]));
    const { items } = await handler.execute(new PublicMechanisms(campaignId, { limit: 10 }));
    expect(items).toMatchObject([{ mechanismId: mechanismRef.mechanismId, title: 'Weekly hour' }]);
    const elsewhere = await handler.execute(new PublicMechanisms(campaignId, { area: ['none'], limit: 10 }));
    expect(elsewhere.items).toEqual([]);
  });
});
