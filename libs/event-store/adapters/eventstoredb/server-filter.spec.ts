import type { EventFilter } from '../../src/event-store.port';
import { serverFilter } from './server-filter';

function passes(filter: EventFilter | undefined, streamId: string, type: string): boolean {
  const { filterOn, ...expression } = serverFilter(filter);
  const { regex } = expression as { readonly regex: string };
  return new RegExp(regex, 'u').test(filterOn === 'streamName' ? streamId : type);
}

describe('serverFilter', () => {
  it.each<[EventFilter | undefined, string, string, boolean]>([
    [undefined, 'pledge-1', 'PledgePublished', true],
    [undefined, '$stats-1', '$statsCollected', false],
    [{ categories: ['pledge', 'review'] }, 'review-1', 'ReviewOpened', true],
    [{ categories: ['pledge'] }, 'pledges-1', 'PledgePublished', false],
    [{ categories: ['pledge'] }, 'pledge', 'PledgePublished', true],
    [{ categories: ['pledge'] }, '$$pledge-1', '$metadata', false],
    [{ categories: ['a.b'] }, 'aXb-1', 'PledgePublished', false],
    [{ types: ['PledgePublished'] }, 'pledge-1', 'PledgePublished', true],
    [{ types: ['PledgePublished'] }, 'pledge-1', 'PledgePublishedAgain', false],
    [{ types: [] }, 'pledge-1', 'PledgePublished', false],
  ])('%j asks for %s %s: %s', (filter, streamId, type, isWanted) => {
    expect(passes(filter, streamId, type)).toBe(isWanted);
  });

  it('leaves categories to the reader when types are wanted too', () => {
    expect(passes({ types: ['PledgeKept'], categories: ['review'] }, 'pledge-1', 'PledgeKept')).toBe(true);
  });
});
