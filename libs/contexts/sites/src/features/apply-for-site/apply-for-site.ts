import { Command, defineFeature } from '@pacesetter/kernel';
import type { SiteEvent } from '../../site.events';
import { refuse } from '../../site.errors';
import { siteId, type SiteRef } from '../../site.refs';
import { actsFor, campaignRuns, type CampaignFacts, textGiven } from '../../site.rules';
import { site, type SiteState, type SiteStatus } from '../../site.state';

export interface SiteApplication extends SiteRef {
  readonly tier: string;
  /** What speaks for the applicant. */
  readonly statement: string;
}

export class ApplyForSite extends Command<SiteApplication> {}

export interface ApplicationFacts extends CampaignFacts {
  /** When one can apply, as moved by pauses; absent where the campaign has no sites. */
  readonly window?: { readonly opensAt: string; readonly closesAt: string };
  readonly tierKnown: boolean;
  /** Takes part in the campaign. */
  readonly enrolled: boolean;
  /** Of a level that may apply. */
  readonly candidate: boolean;
  /** There are goals for its type to be assessed by. */
  readonly hasGoals: boolean;
  /** Who decides, and who recommends on the way there; absent when nobody above decides on sites of the tier. */
  readonly way?: { readonly area: string; readonly via: readonly string[] };
}

const FREE_TO_APPLY: readonly SiteStatus[] = ['none', 'declined', 'withdrawn', 'lapsed'];

/** An organisation stands for one tier at a time: so a site never holds two. */
export const applyForSite = defineFeature<SiteApplication, SiteState, SiteEvent, ApplicationFacts>({
  command: ApplyForSite,
  aggregate: site,
  stream: siteId,
  rule: ({ rule }) => rule,
  decide({ campaignId, organizationId, tier, statement }, state, { facts, actor, now }) {
    campaignRuns(facts);
    actsFor(organizationId, actor, 'not-the-organization');
    applicationsAreOpen(facts, now);
    if (!FREE_TO_APPLY.includes(state.status)) {
      const { status, tier: present } = state;
      throw refuse('already-applied', `the organisation stands for tier "${present}"`, { status, tier: present });
    }
    textGiven(statement, 'what speaks for the applicant');
    const { area, via } = wayFor(tier, facts);
    return [{ type: 'SiteApplied', data: { campaignId, organizationId, tier, area, statement, via: [...via] } }];
  },
});

function applicationsAreOpen({ window }: ApplicationFacts, now: string): void {
  if (window === undefined) throw refuse('no-sites', 'the campaign has no demonstration sites');
  if (now < window.opensAt || now >= window.closesAt) {
    throw refuse('applications-not-open', `one can apply from ${window.opensAt} to ${window.closesAt}`, { ...window });
  }
}

function wayFor(tier: string, facts: ApplicationFacts): NonNullable<ApplicationFacts['way']> {
  if (!facts.tierKnown) throw refuse('tier-unknown', `the programme has no tier "${tier}"`, { tier });
  if (!facts.enrolled) throw refuse('not-enrolled', 'the organisation takes no part in the campaign');
  if (!facts.candidate) throw refuse('not-a-candidate', 'only grassroots organisations become demonstration sites');
  if (!facts.hasGoals) throw refuse('no-goals', 'the programme has no goals for organisations of this type');
  if (facts.way === undefined) {
    throw refuse('no-decider-above', `nobody above the organisation decides on sites of tier "${tier}"`, { tier });
  }
  return facts.way;
}
