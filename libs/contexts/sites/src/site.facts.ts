import { type CampaignFacts as KnownCampaign, knownCampaign, participationOf } from '@pacesetter/campaigns';
import type { FactReader, FactsProvider } from '@pacesetter/commands';
import { plusDuration, type SiteRules } from '@pacesetter/programmes';
import type { ApplicationFacts, SiteApplication } from './features/apply-for-site/apply-for-site';
import type { AssessmentFacts, SiteScores } from './features/assess-site/assess-site';
import type { PlaceFacts, PlaceForSite } from './features/designate-site/designate-site';
import type { LapseFacts } from './features/lapse-site-application/lapse-site-application';
import type { MovedAssessmentFacts } from './features/move-site-assessment/move-site-assessment';
import { placesId, siteId, type SiteRef } from './site.refs';
import { site } from './site.state';
import { assessableTypes, siteRules, standing, tierRules, tomorrow, wayTo } from './site-campaign.facts';
import { sitePlaces } from './site-places.state';
import { sitePlan } from './site-plan.state';

export const campaignStanding: FactsProvider<SiteRef, ReturnType<typeof standing>> = async ({ campaignId }, reader) =>
  standing(await knownCampaign(reader, campaignId));

export const applicationFacts: FactsProvider<SiteApplication, ApplicationFacts> = async (application, reader) => {
  const { campaignId, organizationId, tier } = application;
  const known = await knownCampaign(reader, campaignId);
  const plan = await reader.state(sitePlan, campaignId);
  const { postponed, ...rest } = standing(known);
  const { enrolled } = await participationOf(reader, campaignId, { organizationId });
  const rules = tierRules(known, tier);
  const levels = known.definition.sites?.candidateLevels ?? [];
  return {
    ...rest,
    ...(plan.status !== 'none' && {
      window: {
        opensAt: postponed(plan.applicationsOpenAt, plan.since),
        closesAt: postponed(plan.applicationsCloseAt, plan.since),
      },
    }),
    tierKnown: rules !== undefined,
    enrolled: enrolled !== undefined,
    candidate: enrolled !== undefined && levels.includes(enrolled.level),
    hasGoals: enrolled !== undefined && assessableTypes(known).includes(enrolled.orgType),
    way: rules && (await wayTo(rules.decidedAt, application, reader)),
  };
};

export const lapseFacts: FactsProvider<SiteRef, LapseFacts> = async (ref, reader) => {
  const known = await knownCampaign(reader, ref.campaignId);
  const plan = await reader.state(sitePlan, ref.campaignId);
  const { tier, area } = await reader.state(site, siteId(ref));
  const { holders, ownPlaces } = await reader.state(sitePlaces, placesId({ ...ref, tier, area }));
  const places = ownPlaces ?? plan.places[tier]?.[area] ?? 0;
  const { postponed, ...rest } = standing(known);
  return { ...rest, dueAt: postponed(plan.decidedBy, plan.since), placesLeft: Math.max(0, places - holders.size) };
};

export const placeFacts: FactsProvider<PlaceForSite, PlaceFacts> = async (place, reader) => {
  const known = await knownCampaign(reader, place.campaignId);
  const rules = siteRules(known);
  const { holders } = await reader.state(sitePlaces, placesId(place));
  return {
    ...standing(known),
    placeTaken: holders.has(place.organizationId),
    placeFreeFrom: tomorrow(reader.now, known),
    ...assessedBy(await firstAssessment(place, { known, rules, reader }), rules, known),
  };
};

export const movedAssessmentFacts: FactsProvider<SiteRef, MovedAssessmentFacts> = async ({ campaignId }, reader) => {
  const known = await knownCampaign(reader, campaignId);
  const plan = await reader.state(sitePlan, campaignId);
  const { postponed, ...rest } = standing(known);
  const assessBy = postponed(plan.assessedBy, plan.since);
  return { ...rest, postponed, window: assessedBy(assessBy, siteRules(known), known) };
};

export const assessmentFacts: FactsProvider<SiteScores, AssessmentFacts> = async (ref, reader) => {
  const known = await knownCampaign(reader, ref.campaignId);
  const rules = siteRules(known);
  const { participants, criteria, timeZone } = known.definition;
  const state = await reader.state(site, siteId(ref));
  const { enrolled } = await participationOf(reader, ref.campaignId, ref);
  const set = participants.orgTypes.find(({ key }) => key === enrolled?.orgType)?.criteria;
  const goals = criteria.find(({ key }) => key === set)?.items.map(({ key }) => key) ?? [];
  const { postponed, ...rest } = standing(known);
  const due = state.assessBy === '' ? reader.now : postponed(state.assessBy, state.since);
  return {
    ...rest,
    postponed,
    criteria: set ?? '',
    goals,
    standard: { eachGoal: rules.standard.eachGoal, mean: rules.standard.mean },
    // From the day it was due, not from the day it was done: being late does not win time.
    next: assessedBy(plusDuration(due, rules.reassessEvery, timeZone), rules, known),
    placeFreeFrom: tomorrow(reader.now, known),
  };
};

interface Where {
  readonly known: KnownCampaign;
  readonly rules: SiteRules;
  readonly reader: FactReader;
}

/** The first sites are assessed together; one that comes later has its own time to be created. */
async function firstAssessment({ campaignId, replaces }: PlaceForSite, { known, rules, reader }: Where) {
  const plan = await reader.state(sitePlan, campaignId);
  const planned = standing(known).postponed(plan.assessedBy, plan.since);
  if (replaces === undefined && reader.now < planned) return planned;
  return plusDuration(reader.now, rules.creation.lasts, known.definition.timeZone);
}

function assessedBy(assessBy: string, { assessedWithin }: SiteRules, { definition: { timeZone } }: KnownCampaign) {
  return { assessFrom: plusDuration(assessBy, `-${assessedWithin}`, timeZone), assessBy };
}
