import { campaign, type CampaignFacts, knownCampaign } from '@pacesetter/campaigns';
import type { FactReader, FactsProvider } from '@pacesetter/commands';
import { dayOf, deadlineAfter, resolveTimetable, workingCalendar } from '@pacesetter/programmes';
import { award } from './award.state';
import { awardRules, roundRules, standing } from './award-campaign.facts';
import type { ScheduledRound } from './award-calendar.events';
import { awardCalendar } from './award-calendar.state';
import { awardLink } from './award-link.state';
import { actualDays } from './moved-rounds.facts';
import { offeredAwards } from './offered-awards.facts';
import { awardRound } from './award-round.state';
import { candidateId, type RoundRef, roundId, subjectKey } from './candidate';
import type { ClosingFacts } from './features/close-nominations/close-nominations';
import type { RoundDecisionFacts } from './features/decide-award-round/decide-award-round';
import type { OpeningFacts } from './features/open-award-round/open-award-round';
import type { UpwardFacts, UpwardReport } from './features/report-award-upward/report-award-upward';
import type { AwardCalendarRef, ScheduleFacts } from './features/schedule-award-rounds/schedule-award-rounds';
import type { PlaceFacts, PlacesWanted } from './features/take-award-places/take-award-places';
import type { NoticeFacts } from './features/start-public-notice/start-public-notice';
import { roundCounts } from './views/award-board/award-board.query';

export const scheduleFacts: FactsProvider<AwardCalendarRef, ScheduleFacts> = async ({ campaignId }, reader) => {
  const known = await knownCampaign(reader, campaignId);
  const { phases } = await reader.state(campaign, campaignId);
  const { definition } = known;
  const first = phases[0];
  const startsOn = first && dayOf(first.startsAt, definition.timeZone);
  const rounds = resolveTimetable(definition, { startsOn }).awardRounds.map(({ key, ...times }) => ({
    round: key,
    ...times,
  }));
  return { ...standing(known), rounds };
};

export const openingFacts: FactsProvider<RoundRef, OpeningFacts> = async (ref, reader) => {
  const known = await knownCampaign(reader, ref.campaignId);
  const scheduled = await scheduledRound(ref, known, reader);
  return { ...standing(known), scheduled, awards: await offeredAwards(ref, known, reader) };
};

export const closingFacts: FactsProvider<RoundRef, ClosingFacts> = async ({ campaignId }, reader) =>
  standing(await knownCampaign(reader, campaignId));

/** Who counts for which part of the quota, as the checks have found; nobody is asked where the award has no parts. */
export const placeFacts: FactsProvider<PlacesWanted, PlaceFacts> = async (wanted, reader) => {
  const known = await knownCampaign(reader, wanted.campaignId);
  const { awards } = await reader.state(awardRound, roundId(wanted));
  if ((awards[wanted.award]?.parts ?? []).length === 0) return { ...standing(known), parts: {} };
  const counted = wanted.subjects.map(async (subject) => {
    const { checks } = await reader.state(award, candidateId({ ...wanted, subject }));
    return [subjectKey(subject), checks.decision?.parts ?? []] as const;
  });
  return { ...standing(known), parts: Object.fromEntries(await Promise.all(counted)) };
};

export const noticeFacts: FactsProvider<RoundRef, NoticeFacts> = async (ref, reader) => {
  const known = await knownCampaign(reader, ref.campaignId);
  const counts = await roundCounts(reader, ref);
  const calendar = workingCalendar(known.definition);
  const notices = (roundRules(known, ref.round)?.awards ?? []).flatMap(({ award: key }) => {
    const rules = awardRules(known, key);
    if (rules === undefined) return [];
    const endsAt = deadlineAfter(reader.now, rules.publicNotice, calendar);
    const objectionsSettledBy = deadlineAfter(endsAt, rules.settleObjectionsWithin, calendar);
    const candidates = counts.find((count) => count.award === key)?.pending ?? 0;
    return [{ award: key, candidates, endsAt, objectionsSettledBy }];
  });
  return { ...standing(known), notices };
};

export const roundDecisionFacts: FactsProvider<RoundRef, RoundDecisionFacts> = async (ref, reader) => {
  const known = await knownCampaign(reader, ref.campaignId);
  const counts = await roundCounts(reader, ref);
  const candidates = Object.fromEntries(
    counts.map(({ award: key, candidates: all, conferred, revoked }) => {
      return [key, { candidates: all, conferred: conferred + revoked }];
    }),
  );
  return { ...standing(known), candidates, pending: counts.reduce((sum, { pending }) => sum + pending, 0) };
};

export const upwardFacts: FactsProvider<UpwardReport, UpwardFacts> = async (report, reader) => {
  const known = await knownCampaign(reader, report.campaignId);
  const { rootOrganizationId } = await reader.state(campaign, report.campaignId);
  const { status } = await reader.state(award, candidateId(report));
  const { links } = await reader.state(awardLink, report.campaignId);
  const nomination = links[report.to]?.[report.award];
  return { ...standing(known), rootOrganizationId, conferred: status === 'conferred', nomination };
};

async function scheduledRound(
  { campaignId, round }: RoundRef,
  known: CampaignFacts,
  reader: FactReader,
): Promise<ScheduledRound | undefined> {
  const { rounds } = await reader.state(awardCalendar, campaignId);
  const planned = rounds[round];
  return planned && { round, ...actualDays(planned, known) };
}
