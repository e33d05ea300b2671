import { setTimeout as sleep } from 'node:timers/promises';
import { type Feed, PUBLIC_SCOPE } from './feed';
import { SharedPages } from './shared-pages';
import { origin } from './standing';

const feed: Feed = { filter: { campaignId: 'c' }, scope: PUBLIC_SCOPE };
const before = origin('feed', 3);
const page = { events: [] };

describe('pages that many take', () => {
  it('are made once for the same selection and standing, however the selection was spelt', async () => {
    const pages = new SharedPages<object>();
    let made = 0;
    const make = async () => (made++, page);
    await Promise.all([pages.get(feed, before, 5, make), pages.get({ ...feed }, { ...before }, 5, make)]);
    expect(made).toBe(1);
  });

  it.each<[string, Feed, typeof before, number]>([
    ['of another selection', { ...feed, filter: {} }, before, 5],
    ['of which more is disclosed', { ...feed, scope: { disclosure: ['statement'] } }, before, 5],
    ['after another standing', feed, origin('feed', 4), 5],
    ['that reach elsewhere', feed, before, 6],
  ])('are not those %s', async (_, other, standing, until) => {
    const pages = new SharedPages<object>();
    await pages.get(feed, before, 5, async () => page);
    const own = { ...page };
    expect(await pages.get(other, standing, until, async () => own)).toBe(own);
  });

  it('are made again after a failure, and when a second has passed', async () => {
    const pages = new SharedPages<object>();
    await expect(pages.get(feed, before, 5, () => Promise.reject(new Error('away')))).rejects.toThrow('away');
    expect(await pages.get(feed, before, 5, async () => page)).toBe(page);
    await sleep(1_100);
    const later = { ...page };
    expect(await pages.get(feed, before, 5, async () => later)).toBe(later);
  });
});
