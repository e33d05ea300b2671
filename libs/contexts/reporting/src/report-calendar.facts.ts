import {
  afterPauses,
  type CampaignFacts,
  knownCampaign,
  type ScheduleEffects,
  scheduleEffects,
} from '@pacesetter/campaigns';
import type { FactsProvider } from '@pacesetter/commands';
import { plusDuration } from '@pacesetter/programmes';
import type { ReminderFacts, ReminderToIssue } from './features/issue-report-reminder/issue-report-reminder';
import { type MoveRemindersFacts, remindersAfter } from './features/move-report-reminders/move-report-reminders';
import type {
  RemindersToSchedule,
  ScheduleFacts,
} from './features/schedule-report-reminders/schedule-report-reminders';
import { reportCalendar } from './report-calendar.state';
import { standingOf } from './reporting-campaign.facts';

export const scheduleFacts: FactsProvider<RemindersToSchedule, ScheduleFacts> = async (data, reader) => {
  const facts = await knownCampaign(reader, data.campaignId);
  const reminders = remindersOf(facts).filter(({ obligation }) => data.obligations.includes(obligation));
  return { ...standingOf(facts), reminders };
};

export const moveRemindersFacts: FactsProvider<{ readonly campaignId: string }, MoveRemindersFacts> = async (
  data,
  reader,
) => {
  const facts = await knownCampaign(reader, data.campaignId);
  return { ...standingOf(facts), reminders: remindersOf(facts), postponed: postponing(facts) };
};

/** What a move to another version would do to reminders that have not been issued. */
export const reminderEffects: ScheduleEffects = async ({ campaignId, known, now }, reader) => {
  const calendar = await reader.state(reportCalendar, campaignId);
  const facts = { reminders: remindersOf(known), postponed: postponing(known) };
  const { before, after } = remindersAfter(calendar, facts, now);
  return scheduleEffects({ zh: '报告提醒', en: 'Reminder of a report' }, before, after);
};

/** When who owes a report is reminded, for every report that has been opened. */
function remindersOf({ definition, obligations }: CampaignFacts): ScheduleFacts['reminders'] {
  const { reports, timeZone } = definition;
  if (reports === undefined) return [];
  const owed = new Set(reports.owed.map(({ activity }) => activity));
  return Object.values(obligations).flatMap(({ obligation, activity, dueAt }) =>
    owed.has(activity) ? [{ obligation, remindAt: plusDuration(dueAt, `-${reports.remindBefore}`, timeZone) }] : [],
  );
}

function postponing({ pauses }: CampaignFacts): ReminderFacts['postponed'] {
  return (moment, since) => afterPauses(moment, pauses, since);
}

export const reminderFacts: FactsProvider<ReminderToIssue, ReminderFacts> = async (data, reader) => {
  const facts = await knownCampaign(reader, data.campaignId);
  const { dueAt } = facts.obligations[data.obligation] ?? {};
  return { ...standingOf(facts), dueAt, postponed: postponing(facts) };
};
