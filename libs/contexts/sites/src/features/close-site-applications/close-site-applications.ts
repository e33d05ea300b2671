import { Command, defineFeature } from '@pacesetter/kernel';
import { refuse } from '../../site.errors';
import { campaignHasNotEnded, type CampaignFacts, type Postponing } from '../../site.rules';
import type { SitePlanEvent } from '../../site-plan.events';
import { sitePlan, type SitePlanState } from '../../site-plan.state';

export interface SiteApplicationsClosing {
  readonly campaignId: string;
}

export class CloseSiteApplications extends Command<SiteApplicationsClosing> {}

export type ClosingFacts = CampaignFacts & Postponing;

export const closeSiteApplications = defineFeature<SiteApplicationsClosing, SitePlanState, SitePlanEvent, ClosingFacts>(
  {
    command: CloseSiteApplications,
    aggregate: sitePlan,
    stream: ({ campaignId }) => campaignId,
    rule: ({ rule }) => rule,
    decide({ campaignId }, { status, applicationsCloseAt, since }, { facts, now }) {
      if (status !== 'open') return [];
      campaignHasNotEnded(facts);
      const dueAt = facts.postponed(applicationsCloseAt, since);
      if (now < dueAt) throw refuse('not-due', `applications close at ${dueAt}`, { dueAt });
      return [{ type: 'SiteApplicationsClosed', data: { campaignId } }];
    },
  },
);
