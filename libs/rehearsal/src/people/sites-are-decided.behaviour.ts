import type { RecordedEvent } from '@pacesetter/kernel';
import {
  DeclineSite,
  DesignateSites,
  RecommendSite,
  type SiteEvent,
  type SitePlanEvent,
  WithdrawSiteApplication,
} from '@pacesetter/sites';
import type { Intention } from '../time/agenda';
import { asks, type Behaviour, someDaysAfter } from './behaviour';
import { officerOf } from './roles';
import type { World } from './world';

type Application = Extract<SiteEvent, { type: 'SiteApplied' | 'SiteRecommended' }>;
type Closed = Extract<SitePlanEvent, { type: 'SiteApplicationsClosed' }>;

/** Part of the applicants that think better of it. */
const WITHDRAWN = 0.005;

/** Superiors recommend level by level or decline; then the deciding organisations hold their meetings. */
export const sitesAreDecided: Behaviour<Application | Closed> = {
  name: 'sites-are-decided',
  on: ['SiteApplied', 'SiteRecommended', 'SiteApplicationsClosed'],
  react(event, world) {
    switch (event.type) {
      case 'SiteApplied':
        return [...recommendation(event, 0, world), ...withdrawal(event, world)];
      case 'SiteRecommended': {
        const via = world.sites.of(event.data.organizationId)?.via ?? [];
        return recommendation(event, via.indexOf(event.data.by) + 1, world);
      }
      case 'SiteApplicationsClosed':
        return world.sites.places().map((places) => meeting(places, world));
    }
  },
};

function recommendation(event: RecordedEvent<Application>, step: number, world: World): Intention[] {
  const { campaignId, organizationId, tier } = event.data;
  const superior = world.sites.of(organizationId)?.via[step];
  if (superior === undefined) return [];
  const id = `${organizationId} recommended for ${tier} by ${superior}`;
  const at = someDaysAfter(world, { moment: event.metadata.occurredAt, about: [id] }, [1, 2]);
  // Superiors know whom they have below them: the weak are declined more often.
  const lean = 1.5 - world.quality(organizationId);
  const declines = world.chance(id).chance(world.options.profile.siteDeclined * lean);
  const by = officerOf(superior);
  const ref = { campaignId, organizationId };
  const request = () => {
    if (world.sites.of(organizationId)?.status !== 'applied') return undefined;
    if (declines) return asks(DeclineSite, ref, by, '基础尚不牢固，下一步重点培育');
    return asks(RecommendSite, { ...ref, statement: '示范作用明显，同意推荐' }, by);
  };
  return [{ id, at, about: organizationId, request }];
}

function withdrawal(event: RecordedEvent<Application>, world: World): Intention[] {
  const { campaignId, organizationId, tier } = event.data;
  const id = `${organizationId} withdraws from ${tier}`;
  if (!world.chance(id).chance(WITHDRAWN)) return [];
  const at = someDaysAfter(world, { moment: event.metadata.occurredAt, about: [id] }, [2, 8]);
  const request = () => {
    const waits = ['applied', 'recommended'].includes(world.sites.of(organizationId)?.status ?? '');
    const by = officerOf(organizationId);
    return waits ? asks(WithdrawSiteApplication, { campaignId, organizationId }, by) : undefined;
  };
  return [{ id, at, about: organizationId, request }];
}

/** One meeting for the whole list, a day or two before decisions are due. */
function meeting({ tier, area }: { readonly tier: string; readonly area: string }, world: World): Intention {
  const { campaignId, sites } = world;
  const id = `${area} decides on ${tier}`;
  const at = world.options.office.morningAfter(sites.plan?.decidedBy ?? '', -world.chance(id).integer(1, 2));
  const request = () => {
    const ranking = sites.candidates({ tier, area }).map((organizationId) => ({
      organizationId,
      score: selectionScore(organizationId, world),
    }));
    if (ranking.length === 0) return undefined;
    return asks(DesignateSites, { campaignId, tier, area, ranking }, officerOf(area));
  };
  return { id, at, about: area, request };
}

/** From 0 to 100, mostly by how well the organisation works. */
function selectionScore(organizationId: string, world: World): number {
  const mood = world.chance('selection', organizationId).next();
  return Math.round((40 + 50 * world.quality(organizationId) + 10 * mood) * 10) / 10;
}
