import { knownCampaign, participantsBelow } from '@pacesetter/campaigns';
import type { FactReader, FactsProvider } from '@pacesetter/commands';
import type { DesignationFacts, SiteDecision } from './features/designate-sites/designate-sites';
import type { FillingFacts, PlacesToFill } from './features/fill-site-places/fill-site-places';
import type { OwnPlaces, OwnPlacesFacts } from './features/set-own-site-places/set-own-site-places';
import { placesId, type PlacesRef, siteId } from './site.refs';
import { site, type SiteState } from './site.state';
import { assessableTypes, siteRules, standing, tierRules } from './site-campaign.facts';
import { sitePlaces } from './site-places.state';
import { sitePlan } from './site-plan.state';

export const ownPlacesFacts: FactsProvider<OwnPlaces, OwnPlacesFacts> = async ({ campaignId, tier, area }, reader) => {
  const known = await knownCampaign(reader, campaignId);
  const rules = tierRules(known, tier);
  if (rules === undefined) return standing(known);
  const set = rules.total === undefined ? 'by-decider' : 'by-plan';
  await reader.caughtUp(['campaign_board']);
  const counted = {
    level: rules.decidedAt,
    levels: siteRules(known).candidateLevels,
    orgTypes: assessableTypes(known),
  };
  const areas = await participantsBelow(reader, campaignId, counted);
  return { ...standing(known), set, candidates: areas.find(({ organizationId }) => organizationId === area)?.count };
};

export const designationFacts: FactsProvider<SiteDecision, DesignationFacts> = async (decision, reader) => {
  const known = await knownCampaign(reader, decision.campaignId);
  const plan = await reader.state(sitePlan, decision.campaignId);
  const names = decision.ranking.map(({ organizationId }) => organizationId);
  const sites = await sitesOf(names, decision, reader);
  const strangers = sites.filter(({ state }) => !(state.status === 'recommended' && isHere(state, decision)));
  const { postponed, ...rest } = standing(known);
  return {
    ...rest,
    places: plan.places[decision.tier]?.[decision.area],
    ...(plan.status !== 'none' && { applicationsCloseAt: postponed(plan.applicationsCloseAt, plan.since) }),
    strangers: strangers.map(({ organizationId }) => organizationId),
  };
};

export const fillingFacts: FactsProvider<PlacesToFill, FillingFacts> = async (places, reader) => {
  const known = await knownCampaign(reader, places.campaignId);
  const { replaced } = siteRules(known);
  const plan = await reader.state(sitePlan, places.campaignId);
  const { holders, reserve } = await reader.state(sitePlaces, placesId(places));
  const [holding, waiting] = await Promise.all([
    sitesOf([...holders], places, reader),
    sitesOf(
      reserve.map(({ organizationId }) => organizationId),
      places,
      reader,
    ),
  ]);
  const lost = holding.flatMap(({ organizationId, state }) => {
    if (!hasLost(state, places)) return [];
    const { status } = state;
    const isReplaced = (status !== 'refused' && status !== 'eliminated') || replaced.includes(status);
    return [{ organizationId, replaced: isReplaced }];
  });
  const willing = waiting.filter(({ state }) => state.status === 'reserve' && isHere(state, places));
  return {
    ...standing(known),
    places: plan.places[places.tier]?.[places.area],
    lost,
    willing: willing.map(({ organizationId }) => organizationId),
  };
};

function sitesOf(ids: readonly string[], { campaignId }: PlacesRef, reader: FactReader) {
  return Promise.all(
    ids.map(async (organizationId) => ({
      organizationId,
      state: await reader.state(site, siteId({ campaignId, organizationId })),
    })),
  );
}

function isHere({ tier, area }: SiteState, places: PlacesRef): boolean {
  return tier === places.tier && area === places.area;
}

/** A place that is still on its way to the organisation is not lost. */
function hasLost(state: SiteState, places: PlacesRef): boolean {
  return !isHere(state, places) || !['recommended', 'reserve', 'creating', 'plaque'].includes(state.status);
}
