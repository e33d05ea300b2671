import { type Actor, plusMilliseconds } from '@pacesetter/kernel';
import { TEST_TIME } from '@pacesetter/testing';
import type { SiteEvent } from '../src/site.events';
import type { PlacesRef, SiteRef } from '../src/site.refs';
import type { Ranked, SitePlacesEvent } from '../src/site-places.events';
import type { SitePlanEvent } from '../src/site-plan.events';

/** The village of a township of a county wants to become a county's site: fixtures of this context's tests. */
export const campaignId = 'hunan';
export const ref: SiteRef = { campaignId, organizationId: 'village' };
export const places: PlacesRef = { campaignId, tier: 'county', area: 'county-1' };
const of = { ...ref, tier: 'county', area: 'county-1' };

export const ofVillage: Actor = { id: 'liaison', role: 'officer', organizationId: 'village' };
export const ofTownship: Actor = { id: 'secretary', role: 'officer', organizationId: 'township' };
export const ofCounty: Actor = { id: 'committee', role: 'officer', organizationId: 'county-1' };
export const ofNeighbour: Actor = { id: 'other', role: 'officer', organizationId: 'county-2' };
export const administrator: Actor = { id: 'office', role: 'administrator' };

export const running = { status: 'running', rule: 'hunan-2011@1' } as const;
/** A calendar in which nothing was paused. */
export const unpaused = { ...running, postponed: (deadline: string) => deadline };

/** A moment so many days after the test's time. */
export function days(count: number): string {
  return plusMilliseconds(TEST_TIME, count * 24 * 60 * 60 * 1000);
}

/** Applications until day 10, decisions until day 20, assessed by day 400. */
export const planned: SitePlanEvent = {
  type: 'SitePlanMade',
  data: {
    campaignId,
    applicationsOpenAt: TEST_TIME,
    applicationsCloseAt: days(10),
    decidedBy: days(20),
    assessedBy: days(400),
    ownPlaces: ['unit'],
    since: TEST_TIME,
  },
};

export const applicationsClosed: SitePlanEvent = { type: 'SiteApplicationsClosed', data: { campaignId } };

export function ranked(...scores: readonly (readonly [id: string, score: number])[]): Ranked[] {
  return scores.map(([organizationId, score]) => ({ organizationId, score }));
}

/** A decision about `quota` places of the county; `taken` were taken before. */
export function designatedSites(
  ranking: readonly Ranked[],
  { quota = 2, taken = 0 }: { readonly quota?: number; readonly taken?: number } = {},
): Extract<SitePlacesEvent, { type: 'SitesDesignated' }> {
  const names = ranking.map(({ organizationId }) => organizationId);
  const left = quota - taken;
  const outcome = { designated: names.slice(0, left), reserve: names.slice(left) };
  return { type: 'SitesDesignated', data: { ...places, places: quota, taken, ranking: [...ranking], ...outcome } };
}

/** By way of the township; `via` may name others, or nobody. */
export function applied(via: readonly string[] = ['township']): SiteEvent {
  return { type: 'SiteApplied', data: { ...of, statement: 'We serve the people.', via: [...via] } };
}

export function recommended(by = 'township', last = true): SiteEvent {
  return { type: 'SiteRecommended', data: { ...of, by, statement: 'They do.', last } };
}

export const declined: SiteEvent = { type: 'SiteDeclined', data: { ...of, by: 'township' } };
export const withdrawn: SiteEvent = { type: 'SiteApplicationWithdrawn', data: of };
export const inReserve: SiteEvent = { type: 'SitePutInReserve', data: { ...of, rank: 3, places: 2 } };

/** Assessed from day 370 until day 400. */
export const designated: SiteEvent = {
  type: 'SiteDesignated',
  data: { ...of, rank: 1, assessFrom: days(370), assessBy: days(400), since: TEST_TIME },
};

export const guided: SiteEvent = {
  type: 'SiteGuidesNamed',
  data: { ...ref, by: 'township', liaison: 'Li', leader: 'Zhang' },
};

export const standard = { eachGoal: 60, mean: 75 };

/** An assessment in which both goals were found worth this much. */
export function assessed(score: number, cycle = 0): SiteEvent {
  const goals = ['growth', 'harmony'].map((goal) => ({ goal, score }));
  const below = score < standard.eachGoal ? ['growth', 'harmony'] : [];
  const found = { goals, mean: score, standard, met: score >= standard.mean, below, late: false };
  return { type: 'SiteAssessed', data: { ...of, cycle, criteria: 'village-goals', ...found } };
}

/** Reassessed from day 1100 until day 1130. */
export const awarded: SiteEvent = {
  type: 'PlaqueAwarded',
  data: { ...of, assessFrom: days(1100), assessBy: days(1130), since: days(380) },
};

export const refused: SiteEvent = { type: 'PlaqueRefused', data: { ...of, placeFreeFrom: days(381) } };

export const eliminated: SiteEvent = {
  type: 'SiteEliminated',
  data: { ...of, cycle: 1, placeFreeFrom: days(1121) },
};

/** An application that can be decided on. */
export const candidate = [applied(), recommended()];
/** An organisation that creates its site. */
export const site = [...candidate, designated];
/** A site that carries its plaque. */
export const withPlaque = [...site, guided, assessed(90), awarded];
