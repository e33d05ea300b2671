import { type Policy, request } from '@pacesetter/kernel';
import type { MemberEvent } from '@pacesetter/organizations';
import { FollowMember } from '../features/follow-member/follow-member';
import { MoveParticipation } from '../features/move-participation/move-participation';
import type { MemberMoveEvent } from '../member-move.events';

type Moved = Extract<MemberEvent, { type: 'MemberFloated' | 'MemberReturned' }>;

/** Campaigns hear of it when a member takes part elsewhere. */
export const followMemberWhenFloated: Policy<Moved> = {
  name: 'follow-member-when-floated',
  on: ['MemberFloated', 'MemberReturned'],
  decide: ({ data: { memberId } }) => [request(FollowMember, { memberId })],
};

/** Each participation of a member who has moved follows, if the programme says so. */
export const moveParticipationWhenFollowed: Policy<MemberMoveEvent> = {
  name: 'move-participation-when-followed',
  on: ['MemberFollowed'],
  decide: ({ data: { parts } }) => parts.map((part) => request(MoveParticipation, part)),
};
