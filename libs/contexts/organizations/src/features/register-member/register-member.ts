import { Command, defineFeature } from '@pacesetter/kernel';
import { member, type MemberState } from '../../member.state';
import { fitId, refuse } from '../../organization.errors';
import type { MemberEvent } from '../../organization.events';

export interface MemberEntry {
  readonly memberId: string;
  readonly organizationId: string;
  readonly name: string;
  /** In post and on duty (在职在岗): owes what on-duty members owe. */
  readonly onDuty: boolean;
}

export class RegisterMember extends Command<MemberEntry> {}

export interface HomeFacts {
  readonly organizationExists: boolean;
}

export const registerMember = defineFeature<MemberEntry, MemberState, MemberEvent, HomeFacts>({
  command: RegisterMember,
  aggregate: member,
  stream: ({ memberId }) => memberId,
  decide(entry, state, { facts }) {
    if (state.status !== 'unknown') {
      throw refuse('member-already-registered', `member ${entry.memberId} is registered already`);
    }
    fitId(entry.memberId);
    if (!facts.organizationExists) {
      throw refuse('organization-unknown', `there is no organisation ${entry.organizationId}`);
    }
    return [{ type: 'MemberRegistered', data: entry }];
  },
});
