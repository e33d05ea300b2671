import { type CampaignFacts, knownCampaign, overdueObligations, participationOf } from '@pacesetter/campaigns';
import type { FactReader, FactsProvider } from '@pacesetter/commands';
import { inCampaign } from '@pacesetter/contracts';
import { brokenItems, pledge, unverified } from '@pacesetter/pledges';
import {
  type AwardKind,
  type ConditionVerdict as Judged,
  type EligibilityFacts as ConditionFacts,
  evaluateEligibility,
} from '@pacesetter/programmes';
import { ledger, openSuggestions } from '@pacesetter/reviews';
import { mattersOpen } from '@pacesetter/supervision';
import type { ConditionVerdict, Stage } from './award.shapes';
import { award, objectionsThatAre } from './award.state';
import { awardRules, standing } from './award-campaign.facts';
import { awardRound, type AwardRoundState } from './award-round.state';
import { candidateId, type CandidateRef, roundId } from './candidate';
import type { EligibilityFacts, EligibilityQuestion } from './features/check-eligibility/check-eligibility';

/** Everything is read from the streams: no award rests on a read model that lags behind. */
export const eligibilityFacts: FactsProvider<EligibilityQuestion, EligibilityFacts> = async (question, reader) => {
  const known = await knownCampaign(reader, question.campaignId);
  const round = await reader.state(awardRound, roundId(question));
  const rules = awardRules(known, question.award);
  const facts: ConditionFacts = {
    ...(await workDone(question, known, reader)),
    ...(await reviewed(question, known, reader)),
    ...(await supervised(question, reader)),
    ...(await noticeAndObjections(question, round, { known, reader })),
  };
  return {
    ...standing(known),
    stageReached: isReached(question.stage, round, { known, now: reader.now }),
    conditions: verdicts(rules, facts),
    score: facts.score,
  };
};

interface InCampaign {
  readonly known: CampaignFacts;
  readonly now: string;
}

function isReached(stage: Stage, { status, decidesAt, since }: AwardRoundState, { known, now }: InCampaign): boolean {
  if (stage === 'nomination') return status === 'closed';
  return status === 'notice' && now >= standing(known).postponed(decidesAt, since);
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

async function reviewed({ campaignId, subject }: CandidateRef, { definition }: CampaignFacts, reader: FactReader) {
  const { mass, assessment, suggestions } = await reader.state(ledger, inCampaign(campaignId, subject));
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

/** Before the notice begins, nothing can be said against it yet: it is taken to end well. */
async function noticeAndObjections(
  question: EligibilityQuestion,
  { awards, since }: AwardRoundState,
  { known, reader }: { readonly known: CampaignFacts; readonly reader: FactReader },
) {
  if (question.stage === 'nomination') return { 'notice.over': true, 'objections.open': 0 };
  const endsAt = awards[question.award]?.noticeEndsAt;
  const candidate = await reader.state(award, candidateId(question));
  return {
    'notice.over': endsAt !== undefined && reader.now >= standing(known).postponed(endsAt, since),
    'objections.open': objectionsThatAre('open', candidate),
  };
}

function verdicts(rules: AwardKind | undefined, facts: ConditionFacts): readonly ConditionVerdict[] {
  return evaluateEligibility(rules?.eligibility ?? [], facts).map(
    ({ key, inputs, ...verdict }: Judged): ConditionVerdict => ({ condition: key, inputs: { ...inputs }, ...verdict }),
  );
}
