import { recorder } from '@pacesetter/testing';
import fc from 'fast-check';
import type { Feed } from './feed';
import { feedId } from './feed';
import { judge } from './feed-rules';
import { select } from './select';
import { origin, type Standing } from './standing';

const tree = new Map([
  ['bureau', []],
  ['team', ['bureau']],
  ['branch', ['bureau', 'team']],
  ['other', []],
]);

const event = fc.record({
  type: fc.constantFrom('PledgePublished', 'PledgeItemVerified', 'PostClaimed'),
  streamId: fc.constantFrom('pledge-1', 'pledge-2', 'posts-1', 'account-1'),
  data: fc.record({
    organizationId: fc.constantFrom('bureau', 'team', 'branch', 'other', undefined),
    campaignId: fc.constantFrom('c1', 'c2', undefined),
  }),
});

const some = <Value>(...values: Value[]) => fc.option(fc.subarray(values), { nil: undefined });
const organization = fc.option(fc.constantFrom('bureau', 'team', 'branch'), { nil: undefined });
const campaign = fc.option(fc.constantFrom('c1', 'c2'), { nil: undefined });

const feeds: fc.Arbitrary<Feed> = fc.record({
  filter: fc.record({
    types: some('PledgePublished', 'PostClaimed'),
    categories: some('pledge', 'posts'),
    organizationId: organization,
    campaignId: campaign,
  }),
  scope: fc.record({
    disclosure: fc.constant([]),
    categories: some('pledge', 'posts'),
    withoutCategories: some('account'),
    places: fc.option(
      fc.array(
        fc.record({
          organizationId: organization,
          campaignId: campaign,
          reach: fc.constantFrom('own', 'subtree', 'all'),
        }),
        { maxLength: 2 },
      ),
      { nil: undefined },
    ),
  }),
});

const histories = fc.array(event, { maxLength: 40 });

function placed(history: readonly { type: string; streamId: string; data: object }[]) {
  const record = recorder();
  return history.map(({ type, data, streamId }, index) => ({
    event: record({ type, data }, { streamId }),
    places: index + 1,
    number: index + 1,
  }));
}

describe('a feed, whatever is wanted and may be seen', () => {
  const readAll = (history: ReturnType<typeof placed>, feed: Feed, cuts: readonly number[]) => {
    const ends = [...new Set([...cuts.map((cut) => cut % (history.length + 1)), history.length])].sort((a, b) => a - b);
    let standing: Standing = origin(feedId(feed));
    const selected = ends.flatMap((end) => {
      const events = history.slice(standing.places, end);
      const found = select(feed, standing, { events, places: end, atHead: end === history.length }, tree);
      standing = found.after;
      return found.selected;
    });
    return { selected, standing };
  };

  it('is the same however it is cut into pages', () => {
    fc.assert(
      fc.property(histories, feeds, fc.array(fc.nat(), { maxLength: 5 }), (history, feed, cuts) => {
        const events = placed(history);
        expect(readAll(events, feed, cuts)).toEqual(readAll(events, feed, []));
      }),
    );
  });

  it('numbers what is delivered without gaps, counts what is hidden, and shows nothing else', () => {
    fc.assert(
      fc.property(histories, feeds, (history, feed) => {
        const events = placed(history);
        const { selected, standing } = readAll(events, feed, []);
        const verdicts = events.map(({ event: each }) => judge(each, feed, tree));
        expect(selected.map((each) => each.standing.delivered)).toEqual(selected.map((_, index) => index + 1));
        expect(standing).toMatchObject({
          places: events.length,
          delivered: verdicts.filter((verdict) => verdict === 'delivered').length,
          hidden: verdicts.filter((verdict) => verdict === 'hidden').length,
        });
        for (const { recorded } of selected) expect(judge(recorded, feed, tree)).toBe('delivered');
      }),
    );
  });

  it('has another digest as soon as one of its events is missing, double or in another place', () => {
    fc.assert(
      fc.property(histories, fc.nat(), (history, which) => {
        fc.pre(history.length > 1);
        const feed: Feed = { filter: {}, scope: { disclosure: [] } };
        const events = placed(history);
        const digest = readAll(events, feed, []).standing.digest;
        const at = which % events.length;
        const without = events.filter((_, index) => index !== at);
        const doubled = events.flatMap((each, index) => (index === at ? [each, each] : [each]));
        const reversed = events.toReversed();
        for (const wrong of [without, doubled, reversed]) {
          const { after } = select(feed, origin(feedId(feed)), { events: wrong, places: 0, atHead: true }, tree);
          expect(after.digest).not.toBe(digest);
        }
      }),
    );
  });

  it('never shows more to a narrower scope', () => {
    fc.assert(
      fc.property(histories, feeds, (history, feed) => {
        const events = placed(history);
        const open = { ...feed, scope: { disclosure: [] } };
        const all = new Set(readAll(events, open, []).selected.map(({ recorded }) => recorded.id));
        for (const { recorded } of readAll(events, feed, []).selected) expect(all).toContain(recorded.id);
      }),
    );
  });
});
