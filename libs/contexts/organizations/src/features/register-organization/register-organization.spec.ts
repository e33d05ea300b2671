import { given } from '@pacesetter/testing';
import { entry, registered } from '../../../test/people';
import { organization } from '../../organization.state';
import { registerOrganization } from './register-organization';

const { decide } = registerOrganization;
const facts = { parentExists: true };

describe('registering an organisation', () => {
  it('enters it into the tree below its parent', () => {
    given(organization, []).when(decide, entry, { facts }).then([registered]);
  });

  it('enters the root, which has no parent', () => {
    const { parentId: _, ...root } = entry;
    given(organization, [])
      .when(decide, root, { facts: { parentExists: false } })
      .then([{ type: 'OrganizationRegistered', data: root }]);
  });

  it('is done once', () => {
    given(organization, [registered]).when(decide, entry, { facts }).thenRefused('organization-already-registered');
  });

  it('has an id that can be part of a stream’s name', () => {
    given(organization, [])
      .when(decide, { ...entry, organizationId: 'a~b' }, { facts })
      .thenRefused('id-wrong', { id: 'a~b' });
  });

  it('wants the parent first', () => {
    given(organization, [])
      .when(decide, entry, { facts: { parentExists: false } })
      .thenRefused('parent-unknown', { parentId: 'brigade-149' });
  });
});
