import { given } from '@pacesetter/testing';
import { campaignId } from '../../../test/running';
import { memberMove } from '../../member-move.state';
import { followMember } from './follow-member';

const parts = [{ campaignId, subject: { organizationId: 'brigade-149', memberId: 'wang' } }];

describe('following a member', () => {
  it('tells the campaigns that the member takes part in', () => {
    const followed = { type: 'MemberFollowed', data: { memberId: 'wang', parts } } as const;
    given(memberMove, []).when(followMember.decide, { memberId: 'wang' }, { facts: { parts } }).then([followed]);
  });

  it('is nothing for who takes part in none', () => {
    given(memberMove, [])
      .when(followMember.decide, { memberId: 'wang' }, { facts: { parts: [] } })
      .then([]);
  });
});
