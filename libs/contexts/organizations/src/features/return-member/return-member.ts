import { Command, defineFeature } from '@pacesetter/kernel';
import { member, type MemberState } from '../../member.state';
import { refuse } from '../../organization.errors';
import type { MemberEvent } from '../../organization.events';

export class ReturnMember extends Command<{ readonly memberId: string }> {}

export const returnMember = defineFeature<{ readonly memberId: string }, MemberState, MemberEvent>({
  command: ReturnMember,
  aggregate: member,
  stream: ({ memberId }) => memberId,
  decide({ memberId }, state, { now }) {
    if (state.status !== 'floating') throw refuse('member-not-floating', `member ${memberId} is not floating`);
    return [{ type: 'MemberReturned', data: { memberId, homeOrganizationId: state.homeOrganizationId, at: now } }];
  },
});
