import { afterPauses } from '@pacesetter/campaigns';
import type { FactsProvider } from '@pacesetter/commands';
import { plusDuration } from '@pacesetter/programmes';
import type { ReminderFacts, ReminderToIssue } from './features/issue-report-reminder/issue-report-reminder';
import type {
  RemindersToSchedule,
  ScheduleFacts,
} from './features/schedule-report-reminders/schedule-report-reminders';
import { knownCampaign, standingOf } from './reporting-campaign.facts';

export const scheduleFacts: FactsProvider<RemindersToSchedule, ScheduleFacts> = async (data, reader) => {
  const facts = await knownCampaign(reader, data.campaignId);
  const { definition, obligations } = facts;
  const { reports, timeZone } = definition;
  if (reports === undefined) return { ...standingOf(facts), reminders: [] };
  const reminders = data.obligations.flatMap((key) => {
    const opened = obligations[key];
    if (opened === undefined || !reports.owed.some(({ activity }) => activity === opened.activity)) return [];
    return [{ obligation: key, remindAt: plusDuration(opened.dueAt, `-${reports.remindBefore}`, timeZone) }];
  });
  return { ...standingOf(facts), reminders };
};

export const reminderFacts: FactsProvider<ReminderToIssue, ReminderFacts> = async (data, reader) => {
  const facts = await knownCampaign(reader, data.campaignId);
  const { pauses, obligations } = facts;
  const { dueAt } = obligations[data.obligation] ?? {};
  return { ...standingOf(facts), dueAt, postponed: (moment, since) => afterPauses(moment, pauses, since) };
};
