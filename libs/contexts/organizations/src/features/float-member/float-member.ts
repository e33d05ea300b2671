import { Command, defineFeature } from '@pacesetter/kernel';
import { member, type MemberState } from '../../member.state';
import { refuse } from '../../organization.errors';
import type { MemberEvent } from '../../organization.events';

export interface Floating {
  readonly memberId: string;
  readonly hostOrganizationId: string;
  /** True when the home organisation runs a branch of its own at the place and keeps the lead. */
  readonly managedByHomeBranch: boolean;
}

export class FloatMember extends Command<Floating> {}

export interface HostFacts {
  readonly hostExists: boolean;
}

/** Gansu 2010, 四㈡: the inflow organisation leads a floating member's participation, the home organisation assists. */
export const floatMember = defineFeature<Floating, MemberState, MemberEvent, HostFacts>({
  command: FloatMember,
  aggregate: member,
  stream: ({ memberId }) => memberId,
  decide({ memberId, hostOrganizationId, managedByHomeBranch }, state, { facts, now }) {
    if (state.status === 'unknown') throw refuse('member-unknown', `there is no member ${memberId}`);
    if (state.status === 'floating') {
      throw refuse('member-already-floating', `member ${memberId} is floating already: end that first`, {
        hostOrganizationId: state.hostOrganizationId,
      });
    }
    const { homeOrganizationId } = state;
    if (hostOrganizationId === homeOrganizationId) {
      throw refuse('host-is-home', `${hostOrganizationId} is the home organisation of member ${memberId}`);
    }
    if (!facts.hostExists) throw refuse('organization-unknown', `there is no organisation ${hostOrganizationId}`);
    const ledBy = managedByHomeBranch ? 'home' : 'host';
    return [{ type: 'MemberFloated', data: { memberId, homeOrganizationId, hostOrganizationId, ledBy, since: now } }];
  },
});
