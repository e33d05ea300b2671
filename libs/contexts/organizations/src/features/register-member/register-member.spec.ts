import { given } from '@pacesetter/testing';
import { floated, joined, wang } from '../../../test/people';
import { member } from '../../member.state';
import { registerMember } from './register-member';

const { decide } = registerMember;
const facts = { organizationExists: true };

describe('registering a member', () => {
  it('gives it a home organisation', () => {
    given(member, []).when(decide, wang, { facts }).then([joined]);
  });

  it('is done once, wherever the member is now', () => {
    given(member, [joined]).when(decide, wang, { facts }).thenRefused('member-already-registered');
    given(member, [joined, floated()]).when(decide, wang, { facts }).thenRefused('member-already-registered');
  });

  it('has an id that can be part of a stream’s name', () => {
    given(member, [])
      .when(decide, { ...wang, memberId: '' }, { facts })
      .thenRefused('id-wrong');
  });

  it('wants the organisation first', () => {
    given(member, [])
      .when(decide, wang, { facts: { organizationExists: false } })
      .thenRefused('organization-unknown');
  });
});
