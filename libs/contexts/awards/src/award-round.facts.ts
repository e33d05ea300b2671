import { campaign, type CampaignFacts, findCampaign, knownCampaign } from '@pacesetter/campaigns';
import type { FactReader, FactsProvider } from '@pacesetter/commands';
import { dayOf, deadlineAfter, quotaOf, resolveTimetable, workingCalendar } from '@pacesetter/programmes';
import { award } from './award.state';
import { awardRules, roundRules, standing } from './award-campaign.facts';
import type { ScheduledRound } from './award-calendar.events';
import { awardCalendar } from './award-calendar.state';
import { awardLink } from './award-link.state';
import { actualDays } from './moved-rounds.facts';
import type { OfferedAward } from './award-round.events';
import { candidateId, type RoundRef } from './candidate';
import type { ClosingFacts } from './features/close-nominations/close-nominations';
import type { RoundDecisionFacts } from './features/decide-award-round/decide-award-round';
import type { OpeningFacts } from './features/open-award-round/open-award-round';
import type { UpwardFacts, UpwardReport } from './features/report-award-upward/report-award-upward';
import type { AwardCalendarRef, ScheduleFacts } from './features/schedule-award-rounds/schedule-award-rounds';
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
  const candidates = Object.fromEntries(counts.map((count) => [count.award, count.candidates]));
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

/** Shares are of those who take part at this moment. */
async function offeredAwards(
  { campaignId, round }: RoundRef,
  known: CampaignFacts,
  reader: FactReader,
): Promise<readonly OfferedAward[]> {
  await reader.caughtUp(['campaign_board']);
  const enrolled = await findCampaign(reader, campaignId);
  return (roundRules(known, round)?.awards ?? []).map(({ award: key, quota, upward }) => {
    // The loader has checked that every award of a round is one of the programme's kinds.
    const subject = awardRules(known, key)?.subject ?? 'organization';
    const population = (subject === 'organization' ? enrolled?.organizations : enrolled?.members) ?? 0;
    const targets = upward.map(({ to, count }) => ({ to, count }));
    return { award: key, subject, quota: quotaOf(quota, population), upward: targets };
  });
}
