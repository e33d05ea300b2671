import type { Actor } from '@pacesetter/kernel';
import { given } from '@pacesetter/testing';
import { entry, registered } from '../../../test/people';
import type { OrganizationEvent } from '../../organization.events';
import { attributesOf, organization } from '../../organization.state';
import { changeOrganizationAttributes } from './change-organization-attributes';

const { decide } = changeOrganizationAttributes;
const { organizationId } = entry;
const actor: Actor = { id: 'office', role: 'administrator' };
const reason = 'By the notice of the civil affairs department.';
const graded: OrganizationEvent = {
  type: 'OrganizationRegistered',
  data: { ...entry, attributes: { grade: '4a', region: 'south' } },
};
const changed = (attributes: Record<string, string>, ...removed: string[]): OrganizationEvent => ({
  type: 'OrganizationAttributesChanged',
  data: { organizationId, attributes, removed },
});

describe('changing what is recorded of an organisation', () => {
  it('states what is different, and nothing else', () => {
    const test = given(organization, [graded]);
    test
      .when(decide, { organizationId, attributes: { grade: '5a', region: 'south' } }, { actor, reason })
      .then([changed({ grade: '5a' })]);
    test
      .when(decide, { organizationId, attributes: {}, removed: ['grade'] }, { actor, reason })
      .then([changed({}, 'grade')]);
    test.when(decide, { organizationId, attributes: { grade: '4a' }, removed: ['seal'] }, { actor, reason }).then([]);
  });

  it('leaves the rest as it was', () => {
    const fold = (...events: OrganizationEvent[]) =>
      attributesOf(events.reduce(organization.evolve, organization.initialState));
    expect(fold(graded, changed({ grade: '5a' }))).toEqual({ grade: '5a', region: 'south' });
    expect(fold(graded, changed({}, 'grade'))).toEqual({ region: 'south' });
    expect(fold(registered)).toEqual({});
    expect(fold()).toEqual({});
  });

  it('is for those above, with a reason', () => {
    const change = { organizationId, attributes: { grade: '5a' } };
    const officer = (of: string): Actor => ({ id: 'secretary', role: 'officer', organizationId: of });
    const test = given(organization, [registered]);
    test.when(decide, change, { actor: officer(organizationId), reason }).thenRefused('own-attributes', {
      parentId: 'brigade-149',
    });
    test.when(decide, change, { actor: officer('brigade-149'), reason }).then([changed({ grade: '5a' })]);
    test.when(decide, change, { actor }).thenRefused('reason-required');
    given(organization, []).when(decide, change, { actor, reason }).thenRefused('organization-unknown');
  });
});
