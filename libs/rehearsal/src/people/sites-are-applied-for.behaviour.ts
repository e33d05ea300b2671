import type { RecordedEvent } from '@pacesetter/kernel';
import { ApplyForSite, SetOwnSitePlaces, type SitePlacesEvent, type SitePlanEvent } from '@pacesetter/sites';
import type { Intention } from '../time/agenda';
import { asks, type Behaviour, someDaysAfter } from './behaviour';
import { officerOf } from './roles';
import type { Unit } from './unit';
import type { World } from './world';

type Planned = Extract<SitePlanEvent, { type: 'SitePlanMade' | 'SitePlacesApportioned' }>;
type Own = Extract<SitePlacesEvent, { type: 'OwnSitePlacesSet' }>;

/** Part of the organisations below it that a unit makes sites of its own. */
const OWN_SHARE = 0.1;

/**
 * The strong ones apply (好中选优): everywhere some more than there are places, for the highest tier that they may hope for.
 * Units that set their own number of places do that first.
 */
export const sitesAreAppliedFor: Behaviour<Planned | Own> = {
  name: 'sites-are-applied-for',
  on: ['SitePlanMade', 'SitePlacesApportioned', 'OwnSitePlacesSet'],
  react(event, world) {
    switch (event.type) {
      case 'SitePlanMade':
        return ownPlaces(event, world);
      case 'SitePlacesApportioned':
        return event.data.tier === lastTier(world) ? applications(world) : [];
      case 'OwnSitePlacesSet':
        return ownApplications(event, world);
    }
  },
};

/** Tiers are apportioned in one go, in the order of the programme. */
function lastTier({ options: { definition } }: World): string | undefined {
  return definition.sites?.tiers.filter(({ total }) => total !== undefined).at(-1)?.key;
}

function ownPlaces({ data }: Extract<Planned, { type: 'SitePlanMade' }>, world: World): Intention[] {
  const { campaignId, ownPlaces: tiers, applicationsOpenAt } = data;
  return tiers.flatMap((tier) =>
    [...candidatesByArea(tier, world)].map(([area, candidates]) => {
      const id = `${area} sets its own places of ${tier}`;
      const places = Math.max(1, Math.round(candidates.length * OWN_SHARE));
      const at = someDaysAfter(world, { moment: applicationsOpenAt, about: [id] }, [0, 3]);
      const request = () => asks(SetOwnSitePlaces, { campaignId, tier, area, places }, officerOf(area));
      return { id, at, about: area, request };
    }),
  );
}

/** The best of each area for each tier, the highest tier first; nobody stands for two. */
function applications(world: World): Intention[] {
  const chosen = new Set<string>();
  const tiers = world.options.definition.sites?.tiers ?? [];
  return tiers.flatMap(({ key: tier }) => {
    const candidates = candidatesByArea(tier, world);
    return world.sites.places(tier).flatMap(({ area, places }) => {
      const free = (candidates.get(area) ?? []).filter(({ organizationId }) => !chosen.has(organizationId));
      const hopeful = hopefuls((candidates.get(area) ?? []).length, tier, world);
      const [ofTheirKind, others] = bestOfEachKind(free);
      const best = [...ofTheirKind, ...others.slice(0, Math.max(hopeful - ofTheirKind.length, 0))].slice(
        0,
        withSpare(places, world),
      );
      for (const { organizationId } of best) chosen.add(organizationId);
      return best.map(({ organizationId }) => application(organizationId, tier, world));
    });
  });
}

function ownApplications({ data: { tier, area, places } }: RecordedEvent<Own>, world: World): Intention[] {
  const candidates = candidatesByArea(tier, world).get(area) ?? [];
  // Those who stand for a tier within the quota stay with it: they are refused here.
  const free = candidates.slice(Math.min(2, candidates.length - 1));
  return free.slice(0, withSpare(places, world)).map(({ organizationId }) => application(organizationId, tier, world));
}

/** Each kind of organisation is represented (代表性) before a second one of it: the strongest of each, and the others. */
function bestOfEachKind(strongestFirst: readonly Unit[]): readonly [readonly Unit[], readonly Unit[]] {
  const kinds = new Set<string>();
  const best = strongestFirst.filter(({ orgType }) => !kinds.has(orgType) && kinds.add(orgType));
  return [best, strongestFirst.filter((unit) => !best.includes(unit))];
}

/** Organisations of an area that hope for a tier: of all that apply, as many as the tier has of all places. */
function hopefuls(candidates: number, tier: string, { options: { definition, profile } }: World): number {
  const tiers = definition.sites?.tiers ?? [];
  const all = tiers.reduce((sum, { total = 0 }) => sum + total, 0);
  const total = tiers.find(({ key }) => key === tier)?.total ?? 0;
  return Math.max(2, Math.ceil((candidates * profile.siteApplied * total) / all));
}

function withSpare(places: number, { options: { profile } }: World): number {
  return places === 0 ? 0 : places + Math.max(2, Math.ceil(places * profile.siteSpare));
}

function application(organizationId: string, tier: string, world: World): Intention {
  const { office } = world.options;
  const id = `${organizationId} applies for ${tier}`;
  const { applicationsOpenAt = '', applicationsCloseAt = '' } = world.sites.plan ?? {};
  const days = office.countBetween(applicationsOpenAt, applicationsCloseAt);
  const first = Math.min(4, Math.max(days - 1, 0));
  const at = office.morningAfter(applicationsOpenAt, world.chance(id).integer(first, Math.max(days - 1, 0)));
  const { campaignId } = world;
  const statement = '班子好、队伍好、业绩好、机制好、作风好，群众公认';
  const request = () => asks(ApplyForSite, { campaignId, organizationId, tier, statement }, officerOf(organizationId));
  return { id, at, about: organizationId, request };
}

/** Who may apply, below each organisation that decides on a tier, the strongest first. */
function candidatesByArea(tier: string, world: World): ReadonlyMap<string, readonly Unit[]> {
  const decidedAt = world.options.definition.sites?.tiers.find(({ key }) => key === tier)?.decidedAt ?? '';
  const byArea = new Map<string, { readonly unit: Unit; readonly strength: number }[]>();
  for (const unit of whoMayApply(world)) {
    const area = world.units.above(unit, decidedAt)?.organizationId;
    if (area === undefined) continue;
    const candidate = { unit, strength: strength(unit, world) };
    const others = byArea.get(area);
    if (others === undefined) byArea.set(area, [candidate]);
    else others.push(candidate);
  }
  const ranked = (units: readonly { unit: Unit; strength: number }[]) =>
    [...units].sort((a, b) => b.strength - a.strength).map(({ unit }) => unit);
  return new Map([...byArea].map(([area, units]) => [area, ranked(units)]));
}

/** Organisations of the levels that may apply, whose type has goals to be assessed by. */
function whoMayApply(world: World): readonly Unit[] {
  const { sites, participants } = world.options.definition;
  const types = new Set(participants.orgTypes.flatMap(({ key, criteria }) => (criteria === undefined ? [] : [key])));
  return world
    .participants()
    .filter(({ level, orgType }) => sites?.candidateLevels.includes(level) === true && types.has(orgType));
}

/** What an organisation thinks of itself: mostly true. */
function strength({ organizationId }: Unit, world: World): number {
  return 0.75 * world.quality(organizationId) + 0.25 * world.chance('confidence', organizationId).next();
}
