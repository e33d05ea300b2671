import {
  type CampaignFacts,
  knownCampaign,
  participationOf,
  type ParticipationState,
  programmeSection,
} from '@pacesetter/campaigns';
import type { FactReader, FactsProvider } from '@pacesetter/commands';
import { organization } from '@pacesetter/organizations';
import type { SuperiorFacts } from './award.rules';
import { awardRules, standing } from './award-campaign.facts';
import { awardRound, type AwardRoundState } from './award-round.state';
import { type CandidateRef, roundId, subjectKey } from './candidate';
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
    ...(await endorsing(nomination, known, reader)),
    nominators: awardRules(known, nomination.award)?.nominatedBy ?? ['superior', 'own'],
    open: nominationsAreOpen(round, known, reader.now),
    offeredTo: round.awards[nomination.award]?.subject,
    enrolled: part.enrolled !== undefined,
    ...(await nominable(nomination, known, reader)),
  };
};

/** Officers who can be nominated, where the programme wants officers. */
async function nominable(
  { award, subject }: CandidateRef,
  known: CampaignFacts,
  reader: FactReader,
): Promise<Pick<NominationFacts, 'officers'>> {
  const wanted = awardRules(known, award)?.officers;
  if (wanted === undefined) return {};
  const state = await reader.state(organization, subject.organizationId);
  const { posts } = wanted;
  const held = state.status === 'registered' ? Object.entries(state.officers) : [];
  const fitting = held.filter(([post]) => posts.length === 0 || posts.includes(post));
  return { officers: fitting.map(([post, personId]) => ({ post, personId })) };
}

export const endorsementFacts: FactsProvider<CandidateRef, EndorsementFacts> = async (candidate, reader) => {
  const known = await knownCampaign(reader, candidate.campaignId);
  const round = await reader.state(awardRound, roundId(candidate));
  return {
    ...standing(known),
    ...(await endorsing(candidate, known, reader)),
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

export const refusalFacts: FactsProvider<CandidateRef, RefusalFacts> = async (candidate, reader) => {
  const known = await knownCampaign(reader, candidate.campaignId);
  const round = await reader.state(awardRound, roundId(candidate));
  const places = round.awards[candidate.award];
  return {
    ...standing(known),
    open: round.status === 'none' || round.status === 'open',
    placeTaken: places?.taken.has(subjectKey(candidate.subject)) === true,
    places,
  };
};

export const campaignStanding: FactsProvider<CandidateRef, ReturnType<typeof standing>> = async (
  { campaignId },
  reader,
) => standing(await knownCampaign(reader, campaignId));

/** The levels that have to stand behind a nomination: the one above, or each up to the root. */
async function endorsing(candidate: CandidateRef, known: CampaignFacts, reader: FactReader) {
  const superiorId = await superiorOf(candidate, reader);
  const everyLevel = awardRules(known, candidate.award)?.endorsedBy === 'every-level';
  return { superiorId, endorsers: everyLevel ? await levelsFrom(superiorId, candidate, reader) : [superiorId] };
}

async function levelsFrom(first: string, { campaignId }: CandidateRef, reader: FactReader): Promise<readonly string[]> {
  const levels: string[] = [];
  let organizationId: string | undefined = first;
  while (organizationId !== undefined && !levels.includes(organizationId)) {
    levels.push(organizationId);
    const { enrolled }: ParticipationState = await participationOf(reader, campaignId, { organizationId });
    organizationId = enrolled?.superiorId;
  }
  return levels;
}

/** The level above the candidate's organisation; the campaign's root is its own. */
async function superiorOf({ campaignId, subject: { organizationId } }: CandidateRef, reader: FactReader) {
  const { enrolled } = await participationOf(reader, campaignId, { organizationId });
  return enrolled?.superiorId ?? organizationId;
}

function nominationsAreOpen({ status, nominationsCloseAt, since }: AwardRoundState, known: CampaignFacts, now: string) {
  return status === 'open' && now < standing(known).postponed(nominationsCloseAt, since);
}
