import { type CampaignFacts, participationOf, programmeSection } from '@pacesetter/campaigns';
import type { FactReader, FactsProvider } from '@pacesetter/commands';
import type { SuperiorFacts } from './award.rules';
import { knownCampaign, standing } from './award-campaign.facts';
import { awardRound, type AwardRoundState } from './award-round.state';
import { type CandidateRef, roundId, subjectKey } from './candidate';
import type { ConferralFacts } from './features/confer-award/confer-award';
import type { EndorsementFacts } from './features/endorse-nomination/endorse-nomination';
import type { Nomination, NominationFacts } from './features/nominate-for-award/nominate-for-award';
import type { Objection, ObjectionFacts } from './features/raise-objection/raise-objection';
import type { RefusalFacts } from './features/refuse-award/refuse-award';

export const nominationFacts: FactsProvider<Nomination, NominationFacts> = async (nomination, reader) => {
  const known = await knownCampaign(reader, nomination.campaignId);
  programmeSection(known, 'awards');
  const round = await reader.state(awardRound, roundId(nomination));
  const part = await participationOf(reader, nomination.campaignId, nomination.subject);
  return {
    ...standing(known),
    superiorId: await superiorOf(nomination, reader),
    open: nominationsAreOpen(round, known, reader.now),
    offeredTo: round.awards[nomination.award]?.subject,
    enrolled: part.enrolled !== undefined,
  };
};

export const endorsementFacts: FactsProvider<CandidateRef, EndorsementFacts> = async (candidate, reader) => {
  const known = await knownCampaign(reader, candidate.campaignId);
  const round = await reader.state(awardRound, roundId(candidate));
  return {
    ...standing(known),
    superiorId: await superiorOf(candidate, reader),
    open: nominationsAreOpen(round, known, reader.now),
  };
};

export const superiorFacts: FactsProvider<CandidateRef, SuperiorFacts> = async (candidate, reader) => {
  const known = await knownCampaign(reader, candidate.campaignId);
  return { ...standing(known), superiorId: await superiorOf(candidate, reader) };
};

export const objectionFacts: FactsProvider<Objection, ObjectionFacts> = async (objection, reader) => {
  const known = await knownCampaign(reader, objection.campaignId);
  const { status, awards, since } = await reader.state(awardRound, roundId(objection));
  const endsAt = awards[objection.award]?.noticeEndsAt;
  const { postponed } = standing(known);
  const onNotice = status === 'notice' && endsAt !== undefined && reader.now < postponed(endsAt, since);
  return { ...standing(known), onNotice };
};

export const conferralFacts: FactsProvider<CandidateRef, ConferralFacts> = async (candidate, reader) => {
  const known = await knownCampaign(reader, candidate.campaignId);
  const round = await reader.state(awardRound, roundId(candidate));
  const taken = round.awards[candidate.award]?.taken;
  return { ...standing(known), placeTaken: taken?.has(subjectKey(candidate.subject)) === true };
};

export const refusalFacts: FactsProvider<CandidateRef, RefusalFacts> = async (candidate, reader) => {
  const known = await knownCampaign(reader, candidate.campaignId);
  const round = await reader.state(awardRound, roundId(candidate));
  const { taken, quota = 0 } = round.awards[candidate.award] ?? {};
  return {
    ...standing(known),
    open: round.status === 'none' || round.status === 'open',
    placeTaken: taken?.has(subjectKey(candidate.subject)) === true,
    placesLeft: (taken?.size ?? 0) < quota,
  };
};

export const campaignStanding: FactsProvider<CandidateRef, ReturnType<typeof standing>> = async (
  { campaignId },
  reader,
) => standing(await knownCampaign(reader, campaignId));

/** The level above the candidate's organisation; the campaign's root is its own. */
async function superiorOf({ campaignId, subject: { organizationId } }: CandidateRef, reader: FactReader) {
  const { enrolled } = await participationOf(reader, campaignId, { organizationId });
  return enrolled?.superiorId ?? organizationId;
}

function nominationsAreOpen({ status, nominationsCloseAt, since }: AwardRoundState, known: CampaignFacts, now: string) {
  return status === 'open' && now < standing(known).postponed(nominationsCloseAt, since);
}
