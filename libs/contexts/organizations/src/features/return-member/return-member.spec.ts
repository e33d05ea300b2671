import { given } from '@pacesetter/testing';
import { floated, joined, returned } from '../../../test/people';
import { member } from '../../member.state';
import { returnMember } from './return-member';

const { decide } = returnMember;

describe('returning a member', () => {
  it('ends the floating', () => {
    given(member, [joined, floated()]).when(decide, { memberId: 'wang' }).then([returned]);
  });

  it('wants somebody who is away', () => {
    given(member, []).when(decide, { memberId: 'wang' }).thenRefused('member-not-floating');
    given(member, [joined]).when(decide, { memberId: 'wang' }).thenRefused('member-not-floating');
    given(member, [joined, floated(), returned]).when(decide, { memberId: 'wang' }).thenRefused('member-not-floating');
  });
});
