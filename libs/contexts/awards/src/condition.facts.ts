import { type CampaignFacts, overdueObligations, participationOf } from '@pacesetter/campaigns';
import type { FactReader } from '@pacesetter/commands';
import { inCampaign } from '@pacesetter/contracts';
import { type Attributes, attributesOf, organization } from '@pacesetter/organizations';
import { brokenItems, pledge, unverified } from '@pacesetter/pledges';
import { attributeFactsOf, type EligibilityFacts as ConditionFacts } from '@pacesetter/programmes';
import { officerReview, officerReviewStream } from '@pacesetter/reporting';
import { ledger, type LedgerState, openSuggestions } from '@pacesetter/reviews';
import { mattersOpen } from '@pacesetter/supervision';
import { type AwardState, award, objectionsThatAre } from './award.state';
import { standing } from './award-campaign.facts';
import { awardRound } from './award-round.state';
import { candidateId, type CandidateRef, roundId } from './candidate';
import type { Traits } from './quota.rules';

/** What is known of a candidate: the facts that conditions name, and what parts of quotas go by. */
export interface Candidate {
  readonly facts: ConditionFacts;
  readonly traits: Traits;
}

/** Everything is read from the streams: no award rests on a read model that lags behind. */
export async function candidateFacts(
  candidate: CandidateRef,
  { known, noticed }: { readonly known: CampaignFacts; readonly noticed: boolean },
  reader: FactReader,
): Promise<Candidate> {
  const { campaignId, subject } = candidate;
  const state = await reader.state(award, candidateId(candidate));
  const reviews = await ledgerOf(candidate, state, reader);
  const attributes = attributesOf(await reader.state(organization, subject.organizationId));
  const { enrolled } = await participationOf(reader, campaignId, { organizationId: subject.organizationId });
  const facts = {
    ...(await workDone(candidate, known, reader)),
    ...reviewed(reviews, known),
    ...(await supervised(candidate, reader)),
    ...(await officersReviewed(candidate, known, reader)),
    ...attributeFactsOf(known.definition, attributes),
    ...(noticed ? await noticeAndObjections(candidate, state, { known, reader }) : NOTHING_SAID_YET),
  };
  return { facts, traits: traitsOf(reviews, { orgType: enrolled?.orgType, attributes }) };
}

function traitsOf({ assessment }: LedgerState, known: { orgType?: string; attributes: Attributes }): Traits {
  return { ...known, band: assessment?.band ?? 'none' };
}

/** Who was reported by a lower campaign and is not assessed in this one has the standing that the lower one gave. */
async function ledgerOf({ campaignId, subject }: CandidateRef, { origin }: AwardState, reader: FactReader) {
  const own = await reader.state(ledger, inCampaign(campaignId, subject));
  if (origin === undefined || own.assessment !== undefined) return own;
  const below = await reader.state(ledger, inCampaign(origin.campaignId, subject));
  return { ...own, assessment: below.assessment, mass: own.mass ?? below.mass };
}

async function workDone({ campaignId, subject }: CandidateRef, known: CampaignFacts, reader: FactReader) {
  const part = await participationOf(reader, campaignId, subject);
  const pledged = await reader.state(pledge, inCampaign(campaignId, subject));
  return {
    'obligations.open': overdueObligations(part, known, reader.now).length,
    'pledges.broken': brokenItems(pledged).length,
    'pledges.unverified': unverified(pledged, reader.now).length,
  };
}

/** Where the masses are not asked, no condition asks for these: the loader has seen to that. */
const NOBODY_ASKED = { threshold: 0, minimumTurnout: 0 };

function reviewed({ mass, assessment, suggestions }: LedgerState, { definition }: CampaignFacts) {
  const { threshold, minimumTurnout } = definition.massReview ?? NOBODY_ASKED;
  return {
    'mass.satisfaction': mass?.satisfaction ?? 0,
    'mass.turnout': mass?.turnout ?? 0,
    'mass.threshold': threshold,
    'mass.minimumTurnout': minimumTurnout,
    'suggestions.open': openSuggestions({ suggestions }).length,
    band: assessment?.band ?? ('none' as const),
    score: assessment?.score ?? 0,
  };
}

async function supervised(candidate: CandidateRef, reader: FactReader) {
  const { rectifications, accountability } = await mattersOpen(reader, candidate);
  return { 'rectifications.open': rectifications, 'accountability.open': accountability };
}

/** 届中述职评议, where the programme has it: whoever should report and has not been named yet counts as not reviewed. */
async function officersReviewed(
  { campaignId, subject: { organizationId } }: CandidateRef,
  { definition: { officerReports } }: CampaignFacts,
  reader: FactReader,
) {
  if (officerReports === undefined)
    return { 'officers.unreviewed': 0, 'officers.lowestScore': 0, 'officers.improving': 0 };
  const { definition, officers } = await reader.state(
    officerReview,
    officerReviewStream({ campaignId, organizationId }),
  );
  const standings = Object.values(officers);
  const scores = standings.flatMap(({ score }) => score ?? []);
  const waiting = standings.filter(({ status }) => status !== 'reviewed').length;
  return {
    'officers.unreviewed': definition === undefined ? officerReports.officers.length : waiting,
    'officers.lowestScore': scores.length === 0 ? 0 : Math.min(...scores),
    'officers.improving': standings.filter(({ improvement }) => improvement && improvement.status !== 'done').length,
  };
}

/** Before the notice begins, nothing can be said against anybody: it is taken to end well. */
const NOTHING_SAID_YET = { 'notice.over': true, 'objections.open': 0 };

async function noticeAndObjections(
  candidate: CandidateRef,
  state: AwardState,
  { known, reader }: { readonly known: CampaignFacts; readonly reader: FactReader },
) {
  const { awards, since } = await reader.state(awardRound, roundId(candidate));
  const endsAt = awards[candidate.award]?.noticeEndsAt;
  return {
    'notice.over': endsAt !== undefined && reader.now >= standing(known).postponed(endsAt, since),
    'objections.open': objectionsThatAre('open', state),
  };
}
