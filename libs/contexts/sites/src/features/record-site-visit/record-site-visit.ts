import { Command, defineFeature } from '@pacesetter/kernel';
import type { SiteEvent } from '../../site.events';
import { refuse } from '../../site.errors';
import { siteId, type SiteRef } from '../../site.refs';
import { actsFor, campaignRuns, type CampaignFacts, isSite, textGiven } from '../../site.rules';
import type { VisitorKind } from '../../site.shapes';
import { site, type SiteState, superiorOf } from '../../site.state';

export interface SiteVisit extends SiteRef {
  readonly visitor: VisitorKind;
  readonly observed: string;
  readonly advice?: string;
}

export class RecordSiteVisit extends Command<SiteVisit> {}

export const recordSiteVisit = defineFeature<SiteVisit, SiteState, SiteEvent, CampaignFacts>({
  command: RecordSiteVisit,
  aggregate: site,
  stream: siteId,
  rule: ({ rule }) => rule,
  decide(visit, state, { facts, actor }) {
    campaignRuns(facts);
    isSite(state);
    actsFor(superiorOf(state), actor, 'not-the-superior');
    if (!state.guided) throw refuse('no-guides', 'name the liaison officer and the responsible leader first');
    textGiven(visit.observed, 'what was seen');
    return [{ type: 'SiteVisited', data: { ...visit } }];
  },
});
