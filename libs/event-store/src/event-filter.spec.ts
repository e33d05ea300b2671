import { predicateOf } from './event-filter';

const event = { streamId: 'pledge-team-141', type: 'PledgePublished' };

describe('predicateOf', () => {
  it.each([
    [undefined, true],
    [{}, true],
    [{ categories: ['pledge'] }, true],
    [{ categories: ['pledg', 'pledge-team'] }, false],
    [{ types: ['PledgeKept', 'PledgePublished'] }, true],
    [{ categories: ['pledge'], types: ['PledgeKept'] }, false],
    [{ categories: [] }, false],
  ])('%j', (filter, isWanted) => {
    expect(predicateOf(filter)(event)).toBe(isWanted);
  });
});
