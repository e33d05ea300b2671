import { deadlineAfter, type PledgeRules, type WorkingCalendar } from '@pacesetter/programmes';

/** By when a pledge is to be self-checked, and verified after that. */
export interface CheckDates {
  readonly selfCheckBy: string;
  readonly verifyBy: string;
}

/** Most pledges of a campaign fall due on the same few days, and calendar arithmetic is dear. */
const REMEMBERED = 1000;
const remembered = new WeakMap<WorkingCalendar, Map<string, CheckDates>>();

/** The dates that follow from the day on which a pledge's last item falls due, counted in days of that calendar. */
export function checkDates(lastDueAt: string, rules: PledgeRules, calendar: WorkingCalendar): CheckDates {
  const known = remembered.get(calendar) ?? new Map<string, CheckDates>();
  remembered.set(calendar, known);
  const dates = known.get(lastDueAt) ?? computed(lastDueAt, rules, calendar);
  if (known.size < REMEMBERED) known.set(lastDueAt, dates);
  return dates;
}

function computed(lastDueAt: string, rules: PledgeRules, calendar: WorkingCalendar): CheckDates {
  const selfCheckBy = deadlineAfter(lastDueAt, rules.selfCheckWithin, calendar);
  return { selfCheckBy, verifyBy: deadlineAfter(selfCheckBy, rules.verifyWithin, calendar) };
}
