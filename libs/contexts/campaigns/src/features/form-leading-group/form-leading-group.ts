import { inCampaign, type Subject } from '@pacesetter/contracts';
import { Command, defineFeature } from '@pacesetter/kernel';
import { refuse } from '../../campaign.errors';
import { campaignRuns } from '../../campaign.rules';
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
  /** There where the programme wants the first responsible person (第一责任人) to lead in person. */
  readonly firstResponsible?: {
    /** Of the organisation's secretary; absent while nobody holds the post. */
    readonly personId?: string;
  };
}

/** An organisation names its leading group and office (领导小组及办公室); a later one replaces it. */
export const formLeadingGroup = defineFeature<LeadingGroup, ParticipationState, ParticipationEvent, LeadingGroupFacts>({
  command: FormLeadingGroup,
  aggregate: participation,
  stream: ({ campaignId, subject }) => inCampaign(campaignId, subject),
  rule: ({ rule }) => rule,
  decide({ campaignId, subject, posts }, { enrolled }, { facts: { status, requiredRoles, roles, firstResponsible } }) {
    campaignRuns({ status });
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
    ledByFirstResponsible({ subject, posts }, firstResponsible);
    return [{ type: 'LeadingGroupFormed', data: { campaignId, subject, posts: [...posts] } }];
  },
});

/** People are known by their ids: names are sealed, and cannot be compared. */
function ledByFirstResponsible(
  { subject: { organizationId }, posts }: Pick<LeadingGroup, 'subject' | 'posts'>,
  asked: LeadingGroupFacts['firstResponsible'],
): void {
  if (asked === undefined) return;
  const { personId } = asked;
  if (personId === undefined) {
    const mend = 'appoint one to the post `secretary` first';
    throw refuse('first-responsible-unknown', `${organizationId} has no secretary to lead the group: ${mend}`, {
      organizationId,
    });
  }
  const leaderId = posts.find(({ role }) => role === 'leader')?.personId;
  if (leaderId === personId) return;
  throw refuse(
    'leading-group-not-led-by-first-responsible',
    `the programme wants the secretary of ${organizationId} (${personId}) to lead the group: give the leader this \`personId\``,
    { organizationId, firstResponsible: personId, ...(leaderId !== undefined && { leader: leaderId }) },
  );
}
