import { recorder } from '@pacesetter/testing';
import { campaignId } from '../../test/running';
import { FollowMember } from '../features/follow-member/follow-member';
import { MoveParticipation } from '../features/move-participation/move-participation';
import { followMemberWhenFloated, moveParticipationWhenFollowed } from './follow-members.policies';

const subject = { organizationId: 'brigade-149', memberId: 'wang' };

describe('when a member floats or returns', () => {
  it('campaigns are told, and each participation follows', () => {
    const returned = { memberId: 'wang', homeOrganizationId: 'brigade-149', at: '2010-06-01T00:00:00.000Z' };
    const told = followMemberWhenFloated.decide(recorder()({ type: 'MemberReturned', data: returned }));
    expect(told).toMatchObject([{ command: FollowMember, data: { memberId: 'wang' } }]);
    const parts = [{ campaignId, subject }];
    const event = recorder()({ type: 'MemberFollowed' as const, data: { memberId: 'wang', parts } });
    expect(moveParticipationWhenFollowed.decide(event)).toMatchObject([{ command: MoveParticipation, data: parts[0] }]);
  });
});
