import { given } from '@pacesetter/testing';
import { floated, joined, returned } from '../../../test/people';
import { member } from '../../member.state';
import { floatMember } from './float-member';

const { decide } = floatMember;
const facts = { hostExists: true };
const floating = { memberId: 'wang', hostOrganizationId: 'site-7', managedByHomeBranch: false };

describe('floating a member', () => {
  it('lets the host lead, or the home organisation where it has a branch at the place', () => {
    given(member, [joined])
      .when(decide, floating, { facts })
      .then([floated('host')]);
    given(member, [joined])
      .when(decide, { ...floating, managedByHomeBranch: true }, { facts })
      .then([floated('home')]);
  });

  it('can happen again after the return', () => {
    given(member, [joined, floated(), returned]).when(decide, floating, { facts }).then([floated()]);
  });

  it('wants a member who is at home', () => {
    given(member, []).when(decide, floating, { facts }).thenRefused('member-unknown');
    given(member, [joined, floated()])
      .when(decide, { ...floating, hostOrganizationId: 'site-8' }, { facts })
      .thenRefused('member-already-floating', { hostOrganizationId: 'site-7' });
  });

  it('wants a host that exists and is not home', () => {
    given(member, [joined])
      .when(decide, { ...floating, hostOrganizationId: 'branch-1' }, { facts })
      .thenRefused('host-is-home');
    given(member, [joined])
      .when(decide, floating, { facts: { hostExists: false } })
      .thenRefused('organization-unknown');
  });
});
