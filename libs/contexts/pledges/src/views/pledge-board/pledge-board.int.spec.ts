import { type Circumstances, recorder, testDatabase, type TestDatabase, viewReader } from '@pacesetter/testing';
import { project } from '@pacesetter/projections';
import { campaignId, item, published, selfChecked, settled, subject, verified } from '../../../test/pledged';
import type { PledgeEvent } from '../../pledge.events';
import { pledgeBoard } from './pledge-board.projection';
import { openCarriedOverItems, pledgeBoardOfCampaign, pledgeBoardOfOrganization } from './pledge-board.query';
import { pledgeCounts } from './pledge-counts.query';

const other = { organizationId: 'brigade-133' };
const member = { ...other, memberId: 'li' };

const by = (event: PledgeEvent, whom: { organizationId: string; memberId?: string }) =>
  ({ ...event, data: { ...event.data, subject: whom } }) as PledgeEvent;

const fixIt = (key: string) => item(key, { topic: 'carried-over', carriedOver: true });

/** One pledge with a broken and a partly kept fix-it and a kept item, one unverified, and one of a member. */
const history: readonly PledgeEvent[] = [
  published(fixIt('roof'), fixIt('road'), item('hall')),
  by(published(fixIt('wall')), other),
  by(published(item('study')), member),
  selfChecked({ roof: 'kept', road: 'kept', hall: 'kept' }),
  verified({ roof: 'broken', road: 'partly', hall: 'kept' }, 'broken', ['roof', 'road']),
];

describe('the pledge board', () => {
  let database: TestDatabase;
  let record: ReturnType<typeof recorder>;
  const views = () => viewReader(database.pool);

  beforeEach(async () => {
    database = await testDatabase();
    record = recorder();
  });

  afterEach(() => database.drop());

  const apply = (events: readonly PledgeEvent[], circumstances: Circumstances = {}) =>
    project(
      database.pool,
      pledgeBoard,
      events.map((event) => record(event, circumstances)),
    );

  it('shows what was promised, stated and established, in the order of the pledge', async () => {
    await apply(history);
    const rows = await pledgeBoardOfOrganization(views(), campaignId, subject.organizationId, { limit: 10 });
    expect(rows.map(({ itemKey, outcome }) => `${itemKey} ${outcome}`)).toEqual([
      'roof broken',
      'road partly',
      'hall kept',
    ]);
    expect(rows[0]).toEqual({
      organizationId: 'brigade-149',
      memberId: null,
      itemKey: 'roof',
      obligation: 'pledge-publication',
      topic: 'carried-over',
      text: 'We will do roof.',
      dueAt: new Date('2011-05-31T16:00:00.000Z'),
      carriedOver: true,
      selfChecked: 'kept',
      outcome: 'broken',
      settledAt: null,
    });
  });

  it('pages through a campaign, own pledges and members’ alike', async () => {
    await apply(history);
    const seen: string[] = [];
    for (let after: string | undefined; ;) {
      const { items, next } = await pledgeBoardOfCampaign(views(), campaignId, { after, limit: 2 });
      seen.push(
        ...items.map(({ organizationId, memberId, itemKey }) => `${organizationId}/${memberId ?? ''}/${itemKey}`),
      );
      if (next === null) break;
      after = next;
    }
    expect(seen).toEqual([
      'brigade-133//wall',
      'brigade-133/li/study',
      'brigade-149//hall',
      'brigade-149//road',
      'brigade-149//roof',
    ]);
    expect(await pledgeBoardOfCampaign(views(), 'another', { limit: 10 })).toEqual({ items: [], next: null });
  });

  it('finds the fix-its that are still open', async () => {
    await apply(history);
    const open = async () =>
      (await openCarriedOverItems(views(), campaignId, { limit: 10 })).map(({ itemKey }) => itemKey);
    expect(await open()).toEqual(['road', 'roof']);
    await apply([settled('roof')]);
    expect(await open()).toEqual(['road']);
  });

  it('counts a campaign', async () => {
    await apply(history);
    const counts = { organizations: 2, items: 5, kept: 1, partly: 1, broken: 1, unverified: 2, settled: 0 };
    expect(await pledgeCounts(views(), campaignId)).toEqual(counts);
    await apply([settled('roof')], { at: '2012-01-01T00:00:00.000Z' });
    expect(await pledgeCounts(views(), campaignId)).toEqual({ ...counts, kept: 2, broken: 0, settled: 1 });
    const [, , roof] = (await pledgeBoardOfOrganization(views(), campaignId, 'brigade-149', { limit: 3 })).toReversed();
    expect(roof?.settledAt).toEqual(new Date('2012-01-01T00:00:00.000Z'));
  });

  it('is empty for a campaign without pledges', async () => {
    await apply([]);
    const nothing = { organizations: 0, items: 0, kept: 0, partly: 0, broken: 0, unverified: 0, settled: 0 };
    expect(await pledgeCounts(views(), campaignId)).toEqual(nothing);
  });
});
