import {
  afterPauses,
  campaign,
  type CampaignFacts,
  type CampaignMove,
  type CampaignState,
  knownCampaign,
  participantsBelow,
  publishedVersion,
  type ScheduleEffects,
  scheduleEffects,
} from '@pacesetter/campaigns';
import type { FactReader, FactsProvider } from '@pacesetter/commands';
import {
  apportion,
  dayOf,
  type ProgrammeDefinition,
  resolveTimetable,
  type SiteTier,
  TIE_RULE,
} from '@pacesetter/programmes';
import type { ClosingFacts } from './features/close-site-applications/close-site-applications';
import type { SitePlanMove, SitePlanMoveFacts } from './features/move-site-plan/move-site-plan';
import type { DecisionsDueFacts } from './features/note-site-decisions-fell-due/note-site-decisions-fell-due';
import type { PlanningFacts, SitePlanning } from './features/plan-sites/plan-sites';
import { assessableTypes, siteRules, standing } from './site-campaign.facts';
import { actualDays, type SiteDays, sitePlanAfter } from './site-days';
import type { Apportioned } from './site-plan.events';
import { sitePlan } from './site-plan.state';
import { tierStandings } from './views/site-board/site-figures.query';

export const planningFacts: FactsProvider<SitePlanning, PlanningFacts> = async ({ campaignId }, reader) => {
  const known = await knownCampaign(reader, campaignId);
  const { definition } = known;
  const { phases } = await reader.state(campaign, campaignId);
  const startsOn = phases[0] && dayOf(phases[0].startsAt, definition.timeZone);
  const { sites: days } = resolveTimetable(definition, { startsOn });
  if (days === undefined) return standing(known);
  await reader.caughtUp(['campaign_board']);
  const { tiers } = siteRules(known);
  const ownPlaces = tiers.filter(({ total }) => total === undefined).map(({ key }) => key);
  const apportioned: Omit<Apportioned, 'campaignId'>[] = [];
  for (const tier of tiers) apportioned.push(...(await apportionment(tier, { known, campaignId, reader })));
  return { ...standing(known), planned: { ...days, ownPlaces, apportioned } };
};

export const movingFacts: FactsProvider<SitePlanMove, SitePlanMoveFacts> = async ({ campaignId, from }, reader) => {
  const known = await knownCampaign(reader, campaignId);
  const state = await reader.state(campaign, campaignId);
  const left = await publishedVersion(reader, { id: state.programme.id, version: from });
  return movedPlan({ campaignId, known, state, from: left }, reader);
};

type Move = Pick<CampaignMove, 'campaignId' | 'known' | 'state'> & { readonly from?: ProgrammeDefinition };
type Reader = Pick<FactReader, 'state' | 'query' | 'caughtUp' | 'now'>;

/** What a move to another version has to be decided on, of a campaign that is or would be on it. */
async function movedPlan({ campaignId, known, state, from }: Move, reader: Reader): Promise<SitePlanMoveFacts> {
  const { sites } = known.definition;
  const after = plannedDays(known.definition, state);
  const before = from && plannedDays(from, state);
  if (sites === undefined || after === undefined) return { ...standing(known), ownPlaces: [], apportioned: [] };
  await reader.caughtUp(['campaign_board', 'site_board']);
  const given = new Set(
    (await tierStandings(reader, campaignId)).flatMap((row) => (row.designated > 0 ? [row.tier] : [])),
  );
  const open = sites.tiers.filter(({ key }) => !given.has(key));
  const apportioned: Omit<Apportioned, 'campaignId'>[] = [];
  for (const tier of open) apportioned.push(...(await apportionment(tier, { known, campaignId, reader })));
  const ownPlaces = sites.tiers.filter(({ total }) => total === undefined).map(({ key }) => key);
  return { ...standing(known), planned: { before: before ?? after, after }, ownPlaces, apportioned };
}

/** From the campaign's own first day on, moved back by its pauses. */
function plannedDays(definition: ProgrammeDefinition, { startsAt, pauses }: CampaignState): SiteDays | undefined {
  const { sites } = resolveTimetable(definition, { startsOn: dayOf(startsAt, definition.timeZone) });
  if (sites === undefined) return undefined;
  const moved = (moment: string) => afterPauses(moment, pauses, '');
  return {
    applicationsOpenAt: moved(sites.applicationsOpenAt),
    applicationsCloseAt: moved(sites.applicationsCloseAt),
    decidedBy: moved(sites.decidedBy),
    assessedBy: moved(sites.assessedBy),
  };
}

const DAYS: Readonly<Record<keyof SiteDays, string>> = {
  applicationsOpenAt: 'applications.opensOn',
  applicationsCloseAt: 'applications.closesOn',
  decidedBy: 'decidedOn',
  assessedBy: 'creation.assessedBy',
};

/** What a move to another version would do to the days of demonstration sites that lie ahead. */
export const siteDayEffects: ScheduleEffects = async (move, reader) => {
  const facts = await movedPlan(move, reader);
  const plan = await reader.state(sitePlan, move.campaignId);
  if (plan.status === 'none' || facts.planned === undefined) return [];
  const before = actualDays(plan, facts);
  const after = sitePlanAfter(plan, facts.planned, { before, now: move.now });
  const named = (days: SiteDays) =>
    Object.fromEntries(
      Object.entries(DAYS).flatMap(([day, name]) => {
        const moment = days[day as keyof SiteDays];
        return before[day as keyof SiteDays] > move.now ? [[name, moment]] : [];
      }),
    ) as Record<string, string>;
  return scheduleEffects({ zh: '示范点日程', en: 'Day of the sites' }, named(before), named(after));
};

export const closingFacts: FactsProvider<SitePlanning, ClosingFacts> = async ({ campaignId }, reader) =>
  standing(await knownCampaign(reader, campaignId));

export const decisionsDueFacts: FactsProvider<SitePlanning, DecisionsDueFacts> = async ({ campaignId }, reader) => {
  const known = await knownCampaign(reader, campaignId);
  const tiers = await tierStandings(reader, campaignId);
  return {
    ...standing(known),
    tiers: tiers.map(({ tier, places, designated, undecided }) => ({ tier, places, designated, undecided })),
  };
};

interface Where {
  readonly known: CampaignFacts;
  readonly campaignId: string;
  readonly reader: Reader;
}

/** The places of a tier by area; nothing where the deciders set them, or nobody could have one. */
async function apportionment(
  { key, decidedAt, total, apportionedBy }: SiteTier,
  { known, campaignId, reader }: Where,
): Promise<Omit<Apportioned, 'campaignId'>[]> {
  if (total === undefined) return [];
  const { candidateLevels } = siteRules(known);
  const counted = { level: decidedAt, levels: candidateLevels, orgTypes: assessableTypes(known) };
  const areas = await participantsBelow(reader, campaignId, counted);
  const candidates = areas.reduce((sum, { count }) => sum + count, 0);
  if (candidates === 0) return [];
  const claims = areas.map(({ organizationId, count }) => ({ claimant: organizationId, count }));
  const { shares, ties, ...sums } = apportion(apportionedBy, Math.min(total, candidates), claims);
  const byArea = shares.map(({ claimant, ...share }) => ({ area: claimant, ...share }));
  return [{ tier: key, total, ...sums, shares: byArea, ties: [...ties], tieRule: TIE_RULE }];
}
