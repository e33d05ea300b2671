import type { Aggregate } from '@pacesetter/kernel';
import type { OrganizationEvent } from './organization.events';

export type Attributes = Readonly<Record<string, string>>;

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
      /** What is recorded of it besides, by key. */
      readonly attributes: Attributes;
    };

/** Stream `organization-<organizationId>`. */
export const organization: Aggregate<OrganizationState, OrganizationEvent> = {
  category: 'organization',
  initialState: { status: 'unknown' },
  evolve(state, event) {
    switch (event.type) {
      case 'OrganizationRegistered': {
        const { level, orgType, parentId, masses, attributes = {} } = event.data;
        return { status: 'registered', level, orgType, parentId, masses, officers: {}, attributes };
      }
      case 'OrganizationAttributesChanged': {
        if (state.status === 'unknown') return state;
        const { attributes, removed } = event.data;
        const kept = Object.entries(state.attributes).filter(([key]) => !removed.includes(key));
        return { ...state, attributes: { ...Object.fromEntries(kept), ...attributes } };
      }
      case 'OfficerAppointed': {
        if (state.status === 'unknown') return state;
        return { ...state, officers: { ...state.officers, [event.data.post]: event.data.personId } };
      }
    }
  },
};

/** What is recorded of an organisation; nothing of one that is not registered. */
export function attributesOf(state: OrganizationState): Attributes {
  return state.status === 'registered' ? state.attributes : {};
}
