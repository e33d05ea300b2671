import { campaign, type CampaignFacts, participantsBelow } from '@pacesetter/campaigns';
import type { FactReader, FactsProvider } from '@pacesetter/commands';
import { apportion, dayOf, resolveTimetable, type SiteTier, TIE_RULE } from '@pacesetter/programmes';
import type { ClosingFacts } from './features/close-site-applications/close-site-applications';
import type { DecisionsDueFacts } from './features/note-site-decisions-fell-due/note-site-decisions-fell-due';
import type { PlanningFacts, SitePlanning } from './features/plan-sites/plan-sites';
import { assessableTypes, knownCampaign, siteRules, standing } from './site-campaign.facts';
import type { Apportioned } from './site-plan.events';
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
  readonly reader: FactReader;
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
