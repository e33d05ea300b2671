import { Command, defineFeature } from '@pacesetter/kernel';
import type { SiteEvent } from '../../site.events';
import { refuse } from '../../site.errors';
import { siteId, type SiteRef } from '../../site.refs';
import { actsFor, campaignRuns, type CampaignFacts } from '../../site.rules';
import { site, type SiteState, type SiteStatus } from '../../site.state';

export class WithdrawSiteApplication extends Command<SiteRef> {}

const WITHOUT_PLACE: readonly SiteStatus[] = ['applied', 'recommended', 'reserve'];

/** As long as it holds no place; a place that is on its way is declined when it comes. */
export const withdrawSiteApplication = defineFeature<SiteRef, SiteState, SiteEvent, CampaignFacts>({
  command: WithdrawSiteApplication,
  aggregate: site,
  stream: siteId,
  rule: ({ rule }) => rule,
  decide({ campaignId, organizationId }, { status, tier, area }, { facts, actor }) {
    campaignRuns(facts);
    actsFor(organizationId, actor, 'not-the-organization');
    if (status === 'withdrawn') return [];
    if (!WITHOUT_PLACE.includes(status)) {
      throw refuse('not-applied', `there is no application to withdraw: ${status}`, { status });
    }
    return [{ type: 'SiteApplicationWithdrawn', data: { campaignId, organizationId, tier, area } }];
  },
});
