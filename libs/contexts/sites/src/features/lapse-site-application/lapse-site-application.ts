import { Command, defineFeature } from '@pacesetter/kernel';
import type { SiteEvent } from '../../site.events';
import { refuse } from '../../site.errors';
import { siteId, type SiteRef } from '../../site.refs';
import { campaignHasNotEnded, type CampaignFacts } from '../../site.rules';
import { nextRecommender, site, type SiteState } from '../../site.state';

export class LapseSiteApplication extends Command<SiteRef> {}

export interface LapseFacts extends CampaignFacts {
  /** When decisions were due, as moved by pauses. */
  readonly dueAt: string;
  /** Free places where the application would be decided. */
  readonly placesLeft: number;
}

/** Everybody gets an answer: who was not recommended in time, or can get no place any more, is told so. */
export const lapseSiteApplication = defineFeature<SiteRef, SiteState, SiteEvent, LapseFacts>({
  command: LapseSiteApplication,
  aggregate: site,
  stream: siteId,
  rule: ({ rule }) => rule,
  decide({ campaignId, organizationId }, state, { facts, now }) {
    const { status, tier, area } = state;
    if (status !== 'applied' && status !== 'recommended') return [];
    campaignHasNotEnded(facts);
    if (now < facts.dueAt) throw refuse('not-due', `decisions are due at ${facts.dueAt}`, { dueAt: facts.dueAt });
    const of = { campaignId, organizationId, tier, area };
    if (status === 'applied') {
      const waitedFor = nextRecommender(state);
      return [{ type: 'SiteApplicationLapsed', data: { ...of, because: 'not-recommended', waitedFor } }];
    }
    if (facts.placesLeft > 0) return [];
    return [{ type: 'SiteApplicationLapsed', data: { ...of, because: 'no-place-left' } }];
  },
});
