import fc from 'fast-check';
import { feedOf, origin } from '../test/feed';
import { FeedCheck, FeedIncomplete } from './completeness';
import type { FeedEvent, Standing } from './feed';

async function check(events: readonly FeedEvent[], after?: Standing): Promise<FeedIncomplete | undefined> {
  const feed = FeedCheck.from(origin);
  try {
    for (const event of events) await feed.take(event);
    if (after !== undefined) feed.reached(after);
    return undefined;
  } catch (error) {
    if (error instanceof FeedIncomplete) return error;
    throw error;
  }
}

const ids = fc.uniqueArray(fc.uuid(), { minLength: 2, maxLength: 12 });

describe('a feed that is checked on the way', () => {
  it('is taken as it was sent', async () => {
    await fc.assert(
      fc.asyncProperty(ids, async (all) => {
        const { events, after } = feedOf(all);
        expect(await check(events, after)).toBeUndefined();
      }),
    );
  });

  it('names the first event that is missing, double or another one', async () => {
    await fc.assert(
      fc.asyncProperty(ids, fc.nat(), async (all, which) => {
        const { events, after } = feedOf(all);
        const at = which % events.length;
        const without = events.filter((_, index) => index !== at);
        expect(await check(without, after)).toMatchObject({ reason: 'missing', feednumber: at + 1 });
        const doubled = events.flatMap((event, index) => (index === at ? [event, event] : [event]));
        expect(await check(doubled)).toMatchObject({ reason: 'repeated', feednumber: at + 1 });
        const other = events.map((event, index) => (index === at ? { ...event, id: 'another' } : event));
        expect(await check(other)).toMatchObject({ reason: 'altered', feednumber: at + 1 });
      }),
    );
  });

  it('does not take another standing for the own', async () => {
    const { events, after } = feedOf(['a', 'b']);
    const message = 'event 3 of the feed is missing: 4 has come';
    expect(await check(events, { ...after, delivered: 4 })).toMatchObject({ reason: 'missing', message });
    expect(await check(events, { ...after, digest: origin.digest })).toMatchObject({ reason: 'altered' });
  });
});
