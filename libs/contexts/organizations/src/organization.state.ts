import type { Aggregate } from '@pacesetter/kernel';
import type { OrganizationEvent } from './organization.events';

export type OrganizationState =
  | { readonly status: 'unknown' }
  | {
      readonly status: 'registered';
      readonly level: string;
      readonly orgType: string;
      readonly parentId?: string;
      readonly masses?: number;
      /** Who holds which post. */
      readonly officers: Readonly<Record<string, string>>;
    };

/** Stream `organization-<organizationId>`. */
export const organization: Aggregate<OrganizationState, OrganizationEvent> = {
  category: 'organization',
  initialState: { status: 'unknown' },
  evolve(state, event) {
    switch (event.type) {
      case 'OrganizationRegistered': {
        const { level, orgType, parentId, masses } = event.data;
        return { status: 'registered', level, orgType, parentId, masses, officers: {} };
      }
      case 'OfficerAppointed': {
        if (state.status === 'unknown') return state;
        return { ...state, officers: { ...state.officers, [event.data.post]: event.data.personId } };
      }
    }
  },
};
