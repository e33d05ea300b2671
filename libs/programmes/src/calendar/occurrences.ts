import type { ActivityDefinition, AppliesTo } from '../definition/programme-definition';
import type { InstantText } from './calendar';
import { plusDuration } from './calendar';
import type { CampaignCalendar } from './campaign-calendar';
import { deadlineAfter } from './working-calendar';

/** What everyone to whom an activity applies owes by a date, once or once per recurrence. */
export interface ScheduledObligation {
  /** Key of the activity; of a recurring one, followed by `-1`, `-2`, … */
  readonly key: string;
  readonly activity: string;
  readonly phase: string;
  readonly kind: ActivityDefinition['kind'];
  readonly requirement: ActivityDefinition['requirement'];
  readonly subject: ActivityDefinition['subject'];
  readonly opensAt: InstantText;
  /** When it is overdue unless it has been settled. */
  readonly dueAt: InstantText;
  readonly appliesTo?: AppliesTo;
}

interface Window {
  readonly startsAt: InstantText;
  readonly endsAt: InstantText;
}

/** The obligations that one activity gives in its phase. */
export function occurrencesOf(
  activity: ActivityDefinition,
  phase: string,
  window: Window,
  calendar: CampaignCalendar,
): readonly ScheduledObligation[] {
  const spans = activity.recurs
    ? recurringSpans(activity.recurs, spanOf(activity, window, calendar), calendar.timeZone)
    : [spanOf(activity, window, calendar)];
  const { kind, requirement, subject, appliesTo } = activity;
  return spans.map((span, index) => ({
    key: activity.recurs ? `${activity.key}-${index + 1}` : activity.key,
    activity: activity.key,
    phase,
    kind,
    requirement,
    subject,
    ...span,
    ...(appliesTo && { appliesTo }),
  }));
}

interface Span {
  readonly opensAt: InstantText;
  readonly dueAt: InstantText;
}

function spanOf(activity: ActivityDefinition, { startsAt, endsAt }: Window, calendar: CampaignCalendar): Span {
  const opensAt = activity.opensOn === undefined ? startsAt : calendar.opens(activity.opensOn);
  if (activity.dueOn !== undefined) return { opensAt, dueAt: calendar.closes(activity.dueOn) };
  if (activity.dueAfter === undefined) return { opensAt, dueAt: endsAt };
  return { opensAt, dueAt: deadlineAfter(startsAt, activity.dueAfter, calendar.working) };
}

/** One span after the other, each counted from the first so that months do not drift; the last is cut off. */
function recurringSpans(every: string, whole: Span, timeZone: string): readonly Span[] {
  const spans: Span[] = [];
  let opensAt = whole.opensAt;
  while (opensAt < whole.dueAt) {
    const next = plusDuration(whole.opensAt, times(every, spans.length + 1), timeZone);
    if (next <= opensAt) throw new RangeError(`an activity cannot recur every ${every}`);
    spans.push({ opensAt, dueAt: next < whole.dueAt ? next : whole.dueAt });
    opensAt = next;
  }
  return spans;
}

/** An ISO 8601 duration taken several times: every number in it multiplied. */
function times(duration: string, count: number): string {
  return duration.replace(/\d+(\.\d+)?/g, (number) => String(Number(number) * count));
}
