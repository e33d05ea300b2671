import { INTERNAL_CATEGORIES, scopeOfPrincipal } from './feed-access';

const withoutCategories = INTERNAL_CATEGORIES;
const disclosure = ['name', 'published'];

describe('what somebody may read of the log', () => {
  it('lies within the reach of grants that read streams', () => {
    const grants = [
      { role: 'supervisor', organizationId: 'bureau', reach: 'subtree', campaignId: 'c1' },
      { role: 'member', organizationId: 'team', reach: 'own' },
    ] as const;
    expect(scopeOfPrincipal({ id: 'li', grants })).toEqual({
      ...{ withoutCategories, disclosure },
      places: [{ organizationId: 'bureau', reach: 'subtree', campaignId: 'c1' }],
    });
    expect(scopeOfPrincipal({ id: 'chief', grants: [...grants, { role: 'auditor', reach: 'all' }] })).toEqual({
      ...{ withoutCategories, disclosure },
    });
  });

  it('is what a key names besides', () => {
    const grants = [{ role: 'integrator', reach: 'all' }] as const;
    const scopes = ['category:award', 'type:AwardConferred'];
    expect(scopeOfPrincipal({ id: 'portal', grants, apiKey: { id: 'k', scopes } })).toEqual({
      ...{ withoutCategories, disclosure },
      ...{ categories: ['award'], types: ['AwardConferred'] },
    });
  });

  it('is nothing without a grant or a scope', () => {
    expect(scopeOfPrincipal({ id: 'li', grants: [{ role: 'officer', reach: 'all' }] })).toBeUndefined();
    const grants = [{ role: 'integrator', reach: 'all' }] as const;
    expect(scopeOfPrincipal({ id: 'portal', grants, apiKey: { id: 'k', scopes: [] } })).toBeUndefined();
  });
});
