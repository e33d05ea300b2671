import type { Aggregate } from '@pacesetter/kernel';
import type { MemberEvent } from './organization.events';

export type MemberState =
  | { readonly status: 'unknown' }
  | { readonly status: 'at-home'; readonly homeOrganizationId: string }
  | {
      readonly status: 'floating';
      readonly homeOrganizationId: string;
      readonly hostOrganizationId: string;
      readonly ledBy: 'host' | 'home';
    };

/** Stream `member-<memberId>`. */
export const member: Aggregate<MemberState, MemberEvent> = {
  category: 'member',
  initialState: { status: 'unknown' },
  evolve(_state, event) {
    switch (event.type) {
      case 'MemberRegistered':
        return { status: 'at-home', homeOrganizationId: event.data.organizationId };
      case 'MemberFloated': {
        const { homeOrganizationId, hostOrganizationId, ledBy } = event.data;
        return { status: 'floating', homeOrganizationId, hostOrganizationId, ledBy };
      }
      case 'MemberReturned':
        return { status: 'at-home', homeOrganizationId: event.data.homeOrganizationId };
    }
  },
};

/** The organisation at which a member takes part: the one that leads, be it the host or the home organisation. */
export function participatesAt(state: MemberState): string | undefined {
  switch (state.status) {
    case 'unknown':
      return undefined;
    case 'at-home':
      return state.homeOrganizationId;
    case 'floating':
      return state.ledBy === 'host' ? state.hostOrganizationId : state.homeOrganizationId;
  }
}
