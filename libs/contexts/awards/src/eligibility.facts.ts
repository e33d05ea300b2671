import { type CampaignFacts, knownCampaign } from '@pacesetter/campaigns';
import type { FactReader, FactsProvider } from '@pacesetter/commands';
import { type ConditionVerdict as Judged, evaluateEligibility } from '@pacesetter/programmes';
import type { ConditionVerdict, Stage } from './award.shapes';
import { awardRules, standing } from './award-campaign.facts';
import { awardRound, type AwardRoundState } from './award-round.state';
import { type CandidateRef, roundId, subjectKey } from './candidate';
import { type Candidate, candidateFacts } from './condition.facts';
import type { EligibilityFacts, EligibilityQuestion } from './features/check-eligibility/check-eligibility';
import type { ConferralFacts } from './features/confer-award/confer-award';
import { describes } from './quota.rules';

export const eligibilityFacts: FactsProvider<EligibilityQuestion, EligibilityFacts> = async (question, reader) => {
  const known = await knownCampaign(reader, question.campaignId);
  const round = await reader.state(awardRound, roundId(question));
  const noticed = question.stage !== 'nomination';
  const candidate = await candidateFacts(question, { known, noticed }, reader);
  return {
    ...standing(known),
    stageReached: isReached(question.stage, round, { known, now: reader.now }),
    ...judged(question, known, candidate),
    ...(noticed && partsCounting(question, round, candidate)),
  };
};

export const conferralFacts: FactsProvider<CandidateRef, ConferralFacts> = async (ref, reader) => {
  const known = await knownCampaign(reader, ref.campaignId);
  const round = await reader.state(awardRound, roundId(ref));
  const taken = round.awards[ref.award]?.taken;
  const candidate = await candidateFacts(ref, { known, noticed: true }, reader);
  return {
    ...standing(known),
    placeTaken: taken?.has(subjectKey(ref.subject)) === true,
    ...judged(ref, known, candidate),
  };
};

interface InCampaign {
  readonly known: CampaignFacts;
  readonly now: FactReader['now'];
}

function isReached(stage: Stage, { status, decidesAt, since }: AwardRoundState, { known, now }: InCampaign): boolean {
  if (stage === 'nomination') return status === 'closed';
  return status === 'notice' && now >= standing(known).postponed(decidesAt, since);
}

function judged(ref: CandidateRef, known: CampaignFacts, { facts }: Candidate) {
  const conditions = awardRules(known, ref.award)?.eligibility ?? [];
  const verdicts = evaluateEligibility({ participants: known.definition.participants, conditions }, facts);
  return { conditions: verdicts.map(named), score: facts.score };
}

function named({ key, inputs, ...verdict }: Judged): ConditionVerdict {
  return { condition: key, inputs: { ...inputs }, ...verdict };
}

/** Of the award's quota as it was offered when the round opened. */
function partsCounting({ award }: CandidateRef, { awards }: AwardRoundState, { traits }: Candidate) {
  const parts = awards[award]?.parts ?? [];
  if (parts.length === 0) return {};
  return { parts: parts.filter((part) => describes(part, traits)).map(({ part }) => part) };
}
