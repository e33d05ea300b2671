import { Command, defineFeature } from '@pacesetter/kernel';
import type { SiteEvent } from '../../site.events';
import { refuse } from '../../site.errors';
import { siteId, type SiteRef } from '../../site.refs';
import { campaignHasNotEnded, type CampaignFacts, type Postponing } from '../../site.rules';
import { holdsPlace, site, type SiteState } from '../../site.state';

export interface MissedSiteAssessment extends SiteRef {
  readonly cycle: number;
}

/** Nobody has assessed the site in time; it is assessed late. */
export class NoteSiteAssessmentMissed extends Command<MissedSiteAssessment> {}

export const noteSiteAssessmentMissed = defineFeature<
  MissedSiteAssessment,
  SiteState,
  SiteEvent,
  CampaignFacts & Postponing
>({
  command: NoteSiteAssessmentMissed,
  aggregate: site,
  stream: siteId,
  rule: ({ rule }) => rule,
  decide({ campaignId, organizationId, cycle }, state, { facts, now }) {
    if (!holdsPlace(state) || state.cycle !== cycle || state.assessmentMissed) return [];
    campaignHasNotEnded(facts);
    const dueAt = facts.postponed(state.assessBy, state.since);
    if (now < dueAt) throw refuse('not-due', `the assessment is due at ${dueAt}`, { dueAt });
    const { tier, area } = state;
    return [{ type: 'SiteAssessmentMissed', data: { campaignId, organizationId, tier, area, cycle, dueAt } }];
  },
});
