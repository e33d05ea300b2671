import { inCampaign, type Subject } from '@pacesetter/contracts';
import { Command, defineFeature } from '@pacesetter/kernel';
import { refuse } from '../../campaign.errors';
import type { CampaignStatus } from '../../campaign.state';
import type { ParticipationEvent } from '../../participation.events';
import { participation, type ParticipationState } from '../../participation.state';

export interface LeadingGroup {
  readonly campaignId: string;
  readonly subject: Subject;
  readonly posts: readonly { readonly role: string; readonly name: string; readonly personId?: string }[];
}

export class FormLeadingGroup extends Command<LeadingGroup> {}

export interface LeadingGroupFacts {
  readonly status: CampaignStatus;
  readonly rule: string;
  /** Roles that the programme wants filled. */
  readonly requiredRoles: readonly string[];
  /** Every role that the programme knows. */
  readonly roles: readonly string[];
}

/** An organisation names its leading group and office (领导小组及办公室); a later one replaces it. */
export const formLeadingGroup = defineFeature<LeadingGroup, ParticipationState, ParticipationEvent, LeadingGroupFacts>({
  command: FormLeadingGroup,
  aggregate: participation,
  stream: ({ campaignId, subject }) => inCampaign(campaignId, subject),
  rule: ({ rule }) => rule,
  decide({ campaignId, subject, posts }, { enrolled }, { facts: { status, requiredRoles, roles } }) {
    if (status !== 'running') throw refuse('campaign-not-running', `the campaign is ${status}`);
    if (enrolled === undefined) throw refuse('not-enrolled', 'this organisation takes no part in the campaign');
    const missing = requiredRoles.filter((role) => !posts.some((post) => post.role === role));
    if (missing.length > 0) {
      throw refuse('leading-group-role-missing', `name somebody for: ${missing.join(', ')}`, { missing });
    }
    const unknown = posts.map(({ role }) => role).filter((role) => !roles.includes(role));
    if (unknown.length > 0) {
      throw refuse('leading-group-role-unknown', `there is no such role: ${unknown.join(', ')}`, { known: roles });
    }
    if (posts.filter(({ role }) => role === 'leader').length > 1) {
      throw refuse('leading-group-two-leaders', 'one person leads the group and answers for it');
    }
    return [{ type: 'LeadingGroupFormed', data: { campaignId, subject, posts: [...posts] } }];
  },
});
