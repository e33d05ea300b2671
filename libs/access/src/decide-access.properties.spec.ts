import fc from 'fast-check';
import { decideAccess, type Grant, type Place, type Principal, type Right, ROLES } from '../index';

/** A small tree, so that places and grants meet: root > a > b, root > c. */
const ANCESTORS: Readonly<Record<string, readonly string[]>> = { root: [], a: ['root'], b: ['root', 'a'], c: ['root'] };

const organizations = fc.constantFrom(...Object.keys(ANCESTORS));
const campaigns = fc.option(fc.constantFrom('x', 'y'), { nil: undefined });
const members = fc.option(fc.constantFrom('m', 'n'), { nil: undefined });
const roles = fc.constantFrom(...ROLES);

const grants: fc.Arbitrary<Grant> = fc.record({
  role: roles,
  organizationId: organizations,
  reach: fc.constantFrom('own', 'subtree', 'all'),
  campaignId: campaigns,
});
const principals: fc.Arbitrary<Principal> = fc.record({
  id: fc.constant('wang'),
  memberId: members,
  grants: fc.array(grants, { maxLength: 5 }),
  apiKey: fc.option(fc.constant({ id: 'k', scopes: ['all'] }), { nil: undefined }),
});
const rights: fc.Arbitrary<Right> = fc.record({
  name: fc.constant('pledges.publish-pledge'),
  kind: fc.constantFrom('command', 'query', 'stream'),
  roles: fc.dictionary(roles, fc.constantFrom('self', 'own', 'subtree', 'all')),
  public: fc.boolean(),
  signedIn: fc.boolean(),
  title: fc.constant({ zh: '公开承诺', en: 'Pledge' }),
});
const places: fc.Arbitrary<Place> = fc
  .record({ organizationId: fc.option(organizations, { nil: undefined }), campaignId: campaigns, memberId: members })
  .map((place) => ({ ...place, ancestors: ANCESTORS[place.organizationId ?? 'root'] }));

const asked = fc.record({ principal: principals, right: rights, place: places });
const isAllowed = (principal: Principal | undefined, right: Right, place: Place) =>
  decideAccess(principal, right, place).allowed;

describe('whatever is asked', () => {
  it('more grants never allow less', () => {
    fc.assert(
      fc.property(asked, grants, ({ principal, right, place }, more) => {
        fc.pre(isAllowed(principal, right, place));
        expect(isAllowed({ ...principal, grants: [more, ...principal.grants] }, right, place)).toBe(true);
      }),
    );
  });

  it('without a grant there is what is public, or of the own account, and nothing else', () => {
    fc.assert(
      fc.property(asked, ({ principal, right, place }) => {
        expect(isAllowed({ ...principal, grants: [] }, right, place)).toBe(
          right.public === true || (right.signedIn === true && principal.apiKey === undefined),
        );
        expect(isAllowed(undefined, right, place)).toBe(right.public === true);
      }),
    );
  });

  it('neither an auditor nor a key ever changes anything', () => {
    const closed = rights.map((right): Right => ({ ...right, kind: 'command', public: false }));
    const auditors = fc.array(grants).map((held) => held.map((grant): Grant => ({ ...grant, role: 'auditor' })));
    fc.assert(
      fc.property(closed, places, auditors, fc.array(grants), (right, place, auditor, held) => {
        const byRole = { ...right, signedIn: false };
        expect(isAllowed({ id: 'a', memberId: 'm', grants: auditor }, byRole, place)).toBe(false);
        const apiKey = { id: 'k', scopes: ['all'] };
        expect(isAllowed({ id: 'k', memberId: 'm', grants: held, apiKey }, right, place)).toBe(false);
      }),
    );
  });

  it('nobody acts but as what was granted, and a role that allows is one of them alone', () => {
    fc.assert(
      fc.property(asked, ({ principal, right, place }) => {
        const closed = { ...right, public: false, signedIn: false };
        const decision = decideAccess(principal, closed, place);
        fc.pre(decision.allowed);
        const { actor } = decision;
        expect(actor.id).toBe(principal.memberId ?? principal.id);
        const alone = principal.grants.filter(
          (grant) =>
            grant.role === actor.role &&
            grant.organizationId === actor.organizationId &&
            isAllowed({ ...principal, grants: [grant] }, closed, place),
        );
        expect(alone).not.toEqual([]);
      }),
    );
  });

  it('the order of the grants says nothing', () => {
    fc.assert(
      fc.property(asked, ({ principal, right, place }) => {
        const turned = { ...principal, grants: [...principal.grants].reverse() };
        const [there, back] = [principal, turned].map((each) => decideAccess(each, right, place));
        expect(there).toEqual(back);
      }),
    );
  });

  it('a wider grant allows what a narrower one does', () => {
    fc.assert(
      fc.property(asked, ({ principal, right, place }) => {
        fc.pre(isAllowed(principal, right, place));
        const wider = principal.grants.map((grant): Grant => ({ ...grant, reach: 'all', campaignId: undefined }));
        expect(isAllowed({ ...principal, grants: wider }, right, place)).toBe(true);
      }),
    );
  });
});
