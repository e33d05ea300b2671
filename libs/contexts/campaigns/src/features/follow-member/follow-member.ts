import type { Subject } from '@pacesetter/contracts';
import { Command, defineFeature } from '@pacesetter/kernel';
import type { MemberMoveEvent } from '../../member-move.events';
import { memberMove, type MemberMoveState } from '../../member-move.state';

export interface MemberToFollow {
  readonly memberId: string;
}

/** Given when a member has floated or returned. */
export class FollowMember extends Command<MemberToFollow> {}

export interface FollowingFacts {
  /** The member's part in each campaign that has not ended. */
  readonly parts: readonly { readonly campaignId: string; readonly subject: Subject }[];
}

/** Which campaigns a member's move concerns; each participation then decides for itself. */
export const followMember = defineFeature<MemberToFollow, MemberMoveState, MemberMoveEvent, FollowingFacts>({
  command: FollowMember,
  aggregate: memberMove,
  stream: ({ memberId }) => memberId,
  decide({ memberId }, _state, { facts: { parts } }) {
    return parts.length === 0 ? [] : [{ type: 'MemberFollowed', data: { memberId, parts: [...parts] } }];
  },
});
