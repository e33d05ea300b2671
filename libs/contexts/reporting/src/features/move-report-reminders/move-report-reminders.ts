import { Command, defineFeature } from '@pacesetter/kernel';
import type { ReportCalendarEvent } from '../../report-calendar.events';
import { reportCalendar, type ReportCalendarState } from '../../report-calendar.state';
import { campaignHasNotEnded, type DeadlineFacts } from '../../reporting.rules';

/** Given by a policy when the campaign was extended or moved to another version of its programme. */
export class MoveReportReminders extends Command<{ readonly campaignId: string }> {}

export interface MoveRemindersFacts extends DeadlineFacts {
  /** When who owes a report is reminded by the dates as they are now, for every report that has been opened. */
  readonly reminders: readonly { readonly obligation: string; readonly remindAt: string }[];
}

/** Reminders that have not been issued follow the due dates; nobody is reminded of the same report twice. */
export const moveReportReminders = defineFeature<
  { campaignId: string },
  ReportCalendarState,
  ReportCalendarEvent,
  MoveRemindersFacts
>({
  command: MoveReportReminders,
  aggregate: reportCalendar,
  stream: ({ campaignId }) => campaignId,
  rule: ({ rule }) => rule,
  decide({ campaignId }, state, { facts, now }) {
    campaignHasNotEnded(facts);
    const { before, after } = remindersAfter(state, facts, now);
    const moved = Object.entries(after).flatMap(([obligation, remindAt]) =>
      before[obligation] === remindAt ? [] : [{ obligation, from: before[obligation], remindAt }],
    );
    const dropped = Object.keys(before).filter((obligation) => after[obligation] === undefined);
    if (moved.length + dropped.length === 0) return [];
    return [{ type: 'ReportRemindersMoved', data: { campaignId, moved, dropped, since: now } }];
  },
});

type Dates = Readonly<Record<string, string>>;

/** Reminders that lie ahead as they are, and as they are to be. */
export function remindersAfter(
  { reminders }: ReportCalendarState,
  { reminders: wanted, postponed }: Pick<MoveRemindersFacts, 'reminders' | 'postponed'>,
  now: string,
): { readonly before: Dates; readonly after: Dates } {
  const waiting = Object.entries(reminders).filter(([, { issued }]) => !issued);
  const before = Object.fromEntries(waiting.map(([key, { remindAt, since }]) => [key, postponed(remindAt, since)]));
  const after = wanted.flatMap(({ obligation, remindAt }) => {
    if (reminders[obligation]?.issued === true) return [];
    // Its moment has come, and its job is on the way.
    return remindAt > now || before[obligation] === remindAt ? [[obligation, remindAt] as const] : [];
  });
  return { before, after: Object.fromEntries(after) };
}
