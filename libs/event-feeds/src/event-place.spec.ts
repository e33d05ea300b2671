import { placeOf } from './event-place';

describe('where an event belongs', () => {
  it.each([
    [
      { organizationId: 'a', campaignId: 'c' },
      { organizations: ['a'], campaignId: 'c' },
    ],
    [{ subject: { organizationId: 'a', memberId: 'li' } }, { organizations: ['a'] }],
    [{ homeOrganizationId: 'a', hostOrganizationId: 'b' }, { organizations: ['a', 'b'] }],
    [
      { rootOrganizationId: 'r', campaignId: 'c' },
      { organizations: ['r'], campaignId: 'c' },
    ],
    [
      { campaignId: 'c', phase: 'one' },
      { organizations: [], campaignId: 'c' },
    ],
    [null, { organizations: [] }],
  ])('%j', (data, place) => {
    expect(placeOf({ data })).toEqual(place);
  });
});
