import { decideAccess, type Grant, type Place, type Principal, type Right } from '../index';

const verify: Right = {
  name: 'pledges.verify-pledge',
  kind: 'command',
  roles: { officer: 'subtree', supervisor: 'subtree', administrator: 'all' },
  title: { zh: '核实公开承诺', en: 'Verify a pledge' },
};
const publish: Right = { ...verify, name: 'pledges.publish-pledge', roles: { officer: 'own', member: 'self' } };
const ledger: Right = { ...verify, name: 'reviews.ledger', kind: 'query', personal: true, roles: { officer: 'own' } };
const board: Right = { ...verify, name: 'pledges.board', kind: 'query', roles: {}, public: true };
const password: Right = { ...verify, name: 'access.change-password', roles: {}, signedIn: true };
const events: Right = { ...verify, name: 'streams.read', kind: 'stream', roles: { integrator: 'subtree' } };

const brigade: Place = { organizationId: 'brigade', ancestors: ['bureau', 'region'], campaignId: 'gansu' };
const someone = (...grants: Grant[]): Principal => ({ id: 'wang', grants });
const officer = (organizationId: string, reach: Grant['reach'] = 'subtree'): Grant => ({
  role: 'officer',
  organizationId,
  reach,
});
const refusal = (principal: Principal | undefined, right: Right, place: Place = brigade) => {
  const decision = decideAccess(principal, right, place);
  return decision.allowed ? decision.actor : decision.why.code;
};

describe('a role at a place', () => {
  it('reaches its organisation, or what is below too, or everything', () => {
    expect(refusal(someone(officer('region')), verify)).toEqual({
      id: 'wang',
      role: 'officer',
      organizationId: 'region',
    });
    expect(refusal(someone(officer('region', 'own')), verify)).toBe('outside-reach');
    expect(refusal(someone(officer('brigade', 'own')), verify)).toMatchObject({ organizationId: 'brigade' });
    expect(refusal(someone(officer('other')), verify)).toBe('outside-reach');
    expect(refusal(someone({ role: 'administrator', reach: 'all' }), verify, {})).toEqual({
      id: 'wang',
      role: 'administrator',
    });
  });

  it('reaches no further than the right goes', () => {
    expect(refusal(someone(officer('region')), publish)).toBe('outside-reach');
    expect(refusal(someone({ role: 'officer', reach: 'all' }), publish)).toBe('outside-reach');
    expect(refusal(someone(officer('brigade', 'all')), publish)).toMatchObject({ role: 'officer' });
  });

  it('may be held in one campaign alone', () => {
    const there = someone({ ...officer('region'), campaignId: 'gansu' });
    expect(refusal(there, verify)).toMatchObject({ role: 'officer' });
    expect(refusal(there, verify, { ...brigade, campaignId: 'hunan' })).toBe('other-campaign');
    expect(refusal(there, verify, { ...brigade, campaignId: undefined })).toBe('other-campaign');
  });

  it('does not reach what nobody knows the place of', () => {
    expect(refusal(someone(officer('region')), verify, {})).toBe('outside-reach');
  });
});

describe('a member', () => {
  const member: Principal = {
    ...someone({ role: 'member', organizationId: 'brigade', reach: 'own' }),
    memberId: 'm-7',
  };

  it('acts for itself, also as a guest elsewhere, and for nobody else', () => {
    expect(refusal(member, publish, { ...brigade, memberId: 'm-7' })).toMatchObject({ id: 'm-7', role: 'member' });
    expect(refusal(member, publish, { organizationId: 'host', memberId: 'm-7' })).toMatchObject({ id: 'm-7' });
    expect(refusal(member, publish, { ...brigade, memberId: 'm-8' })).toBe('not-oneself');
    expect(refusal(member, publish)).toBe('not-oneself');
  });

  it('is an account that belongs to one', () => {
    expect(refusal({ ...member, memberId: undefined }, publish)).toBe('not-oneself');
  });
});

describe('who only reads', () => {
  it('an auditor reads everything in reach, and changes nothing', () => {
    const auditor = someone({ role: 'auditor', organizationId: 'region', reach: 'subtree' });
    expect(refusal(auditor, ledger)).toMatchObject({ role: 'auditor' });
    expect(refusal(auditor, ledger, { organizationId: 'other' })).toBe('outside-reach');
    expect(refusal(auditor, { ...verify, roles: { auditor: 'all' } })).toBe('role-missing');
  });

  it('an integrator reads streams with a key, and a key nothing else', () => {
    const grants: Grant[] = [{ role: 'integrator', organizationId: 'region', reach: 'subtree' }, officer('region')];
    const key: Principal = { id: 'portal', grants, apiKey: { id: 'k-1', scopes: ['all'] } };
    expect(refusal(key, events)).toMatchObject({ id: 'portal', role: 'integrator' });
    expect(refusal(key, verify)).toBe('key-cannot');
    expect(refusal({ ...key, apiKey: undefined }, events)).toBe('key-cannot');
  });
});

describe('what needs no role', () => {
  it('is public, or of who has signed in', () => {
    expect(refusal(undefined, board)).toEqual({ id: 'public', role: 'masses' });
    expect(refusal(someone(), board)).toEqual({ id: 'wang', role: 'masses' });
    expect(refusal(someone(), password)).toEqual({ id: 'wang', role: 'masses' });
    expect(refusal(undefined, password)).toBe('sign-in-required');
    expect(refusal({ ...someone(), apiKey: { id: 'k-1', scopes: ['all'] } }, password)).toBe('key-cannot');
  });
});

describe('of several roles', () => {
  const administrator: Grant = { role: 'administrator', reach: 'all' };

  it('the narrowest acts', () => {
    expect(refusal(someone(administrator, officer('region'), officer('bureau')), verify)).toMatchObject({
      role: 'officer',
      organizationId: 'region',
    });
    const inCampaign: Grant = { ...officer('region'), campaignId: 'gansu', role: 'supervisor' };
    expect(refusal(someone(officer('region'), inCampaign), verify)).toMatchObject({ role: 'supervisor' });
    expect(refusal(someone({ ...officer('region'), role: 'supervisor' }, officer('region')), verify)).toMatchObject({
      role: 'officer',
    });
  });

  it('the one that came closest explains a denial, with who would be allowed', () => {
    const decision = decideAccess(someone({ role: 'member', reach: 'own' }, officer('other')), verify, brigade);
    expect(decision).toMatchObject({
      allowed: false,
      why: {
        code: 'outside-reach',
        right: 'pledges.verify-pledge',
        allowed: { officer: 'subtree', supervisor: 'subtree', administrator: 'all' },
        place: brigade,
        detail:
          'your role for pledges.verify-pledge does not reach what this concerns: you are officer at other (subtree)',
      },
    });
    expect(refusal(someone(), verify)).toBe('role-missing');
    expect(refusal(undefined, verify)).toBe('sign-in-required');
  });
});
