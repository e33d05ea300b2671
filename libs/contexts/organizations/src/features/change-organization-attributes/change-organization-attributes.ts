import { type Actor, Command, defineFeature, reasonRule } from '@pacesetter/kernel';
import { refuse } from '../../organization.errors';
import type { OrganizationEvent } from '../../organization.events';
import { organization, type OrganizationState } from '../../organization.state';

export interface AttributeChange {
  readonly organizationId: string;
  /** The new values by key, e.g. `{ grade: '5a' }`; those that are not named stay. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Keys of what it does not have any more. */
  readonly removed?: readonly string[];
}

/** Needs a reason in its context, e.g. the notice by which a grade was given. */
export class ChangeOrganizationAttributes extends Command<AttributeChange> {}

const reasonGiven = reasonRule(refuse);

/** Attributes decide about awards and quotas: nobody describes the own organisation. */
export const changeOrganizationAttributes = defineFeature<AttributeChange, OrganizationState, OrganizationEvent>({
  command: ChangeOrganizationAttributes,
  aggregate: organization,
  stream: ({ organizationId }) => organizationId,
  decide({ organizationId, attributes, removed = [] }, state, { actor, reason }) {
    if (state.status === 'unknown') {
      throw refuse('organization-unknown', `there is no organisation ${organizationId}`);
    }
    fromAbove(actor, organizationId, state.parentId);
    reasonGiven(reason);
    const changed = Object.entries(attributes).filter(([key, value]) => state.attributes[key] !== value);
    const gone = removed.filter((key) => state.attributes[key] !== undefined && attributes[key] === undefined);
    if (changed.length === 0 && gone.length === 0) return [];
    const data = { organizationId, attributes: Object.fromEntries(changed), removed: gone };
    return [{ type: 'OrganizationAttributesChanged', data }];
  },
});

function fromAbove({ role, organizationId }: Actor, subject: string, parentId: string | undefined): void {
  if (role === 'administrator' || role === 'system') return;
  if (role === 'officer' && organizationId === parentId) return;
  throw refuse('own-attributes', `the organisation above ${subject} or the campaign office records this`, { parentId });
}
