import { inCampaign, type Subject } from '@pacesetter/contracts';
import { Command, defineFeature } from '@pacesetter/kernel';
import { refuse } from '../../campaign.errors';
import { isLate, type ObligationFacts, owedObligation } from '../../owed-obligation';
import type { ParticipationEvent } from '../../participation.events';
import { participation, type ParticipationState } from '../../participation.state';

export interface LeadingGroup {
  readonly campaignId: string;
  readonly subject: Subject;
  readonly obligation: string;
  readonly posts: readonly { readonly role: string; readonly name: string }[];
}

export class FormLeadingGroup extends Command<LeadingGroup> {}

export interface LeadingGroupFacts extends ObligationFacts {
  /** Roles that the programme wants filled. */
  readonly requiredRoles: readonly string[];
}

/** Every organisation names its leading group and office (领导小组及办公室). */
export const formLeadingGroup = defineFeature<LeadingGroup, ParticipationState, ParticipationEvent, LeadingGroupFacts>({
  command: FormLeadingGroup,
  aggregate: participation,
  stream: ({ campaignId, subject }) => inCampaign(campaignId, subject),
  rule: ({ rule }) => rule,
  decide({ campaignId, subject, obligation, posts }, state, { facts, now, newId }) {
    const owed = owedObligation(state, obligation, facts, now);
    const missing = facts.requiredRoles.filter((role) => !posts.some((post) => post.role === role));
    if (missing.length > 0) {
      throw refuse('leading-group-role-missing', `name somebody for: ${missing.join(', ')}`, { missing });
    }
    const part = { campaignId, subject };
    const evidence = { kind: 'leading-group', ref: newId('leading-group') };
    return [
      { type: 'LeadingGroupFormed', data: { ...part, posts: [...posts] } },
      { type: 'ObligationFulfilled', data: { ...part, obligation, evidence, late: isLate(owed, now) } },
    ];
  },
});
