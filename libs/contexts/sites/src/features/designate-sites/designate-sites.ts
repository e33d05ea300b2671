import { Command, defineFeature } from '@pacesetter/kernel';
import { refuse } from '../../site.errors';
import { placesId, type PlacesRef } from '../../site.refs';
import { actsFor, campaignRuns, type CampaignFacts } from '../../site.rules';
import type { Ranked, SitePlacesEvent } from '../../site-places.events';
import { byMerit, sitePlaces, type SitePlacesState } from '../../site-places.state';

export interface SiteDecision extends PlacesRef {
  /** Everybody on whom is decided, with the score of the selection, in any order. */
  readonly ranking: readonly Ranked[];
}

/** The deciding organisation decides on a list: one meeting, one decision, one event. */
export class DesignateSites extends Command<SiteDecision> {}

export interface DesignationFacts extends CampaignFacts {
  /** Places of the area by the plan; absent where the area sets them itself, or has none. */
  readonly places?: number;
  /** When applications are closed; absent before the sites are planned. */
  readonly applicationsCloseAt?: string;
  /** Those of the ranking who are not recommended all the way to this decision. */
  readonly strangers: readonly string[];
}

/** The best get the places that are left, the others wait in reserve. Quotas are never exceeded: this stream gives them. */
export const designateSites = defineFeature<SiteDecision, SitePlacesState, SitePlacesEvent, DesignationFacts>({
  command: DesignateSites,
  aggregate: sitePlaces,
  stream: placesId,
  rule: ({ rule }) => rule,
  decide({ campaignId, tier, area, ranking }, state, { facts, actor, now }) {
    campaignRuns(facts);
    actsFor(area, actor, 'not-the-decider');
    applicationsAreClosed(facts, now);
    const undecided = stillUndecided(ranking, state);
    if (undecided.length === 0) return [];
    areCandidates(undecided, facts);
    const taken = state.holders.size;
    const places = state.ownPlaces ?? facts.places ?? 0;
    if (taken >= places) throw refuse('no-place-left', `all ${places} places are taken`, { places, taken, tier, area });
    const names = undecided.map(({ organizationId }) => organizationId);
    const left = places - taken;
    const outcome = { designated: names.slice(0, left), reserve: names.slice(left) };
    return [
      { type: 'SitesDesignated', data: { campaignId, tier, area, places, taken, ranking: undecided, ...outcome } },
    ];
  },
});

function applicationsAreClosed({ applicationsCloseAt }: DesignationFacts, now: string): void {
  if (applicationsCloseAt === undefined) throw refuse('no-sites', 'the campaign has no demonstration sites');
  if (now < applicationsCloseAt) {
    throw refuse('applications-open', `others may still apply until ${applicationsCloseAt}`, { applicationsCloseAt });
  }
}

/** Best first, each once, without those who have been decided on. */
function stillUndecided(ranking: readonly Ranked[], { holders, reserve }: SitePlacesState): Ranked[] {
  const decided = new Set([...holders, ...reserve.map(({ organizationId }) => organizationId)]);
  const wanted = new Map(ranking.map((ranked) => [ranked.organizationId, ranked]));
  return [...wanted.values()].filter(({ organizationId }) => !decided.has(organizationId)).sort(byMerit);
}

function areCandidates(undecided: readonly Ranked[], { strangers }: DesignationFacts): void {
  const unknown = undecided.filter(({ organizationId }) => strangers.includes(organizationId));
  if (unknown.length === 0) return;
  const organizations = unknown.map(({ organizationId }) => organizationId);
  throw refuse('not-a-candidate', 'only who is recommended by every superior on the way can be designated', {
    organizations,
  });
}
