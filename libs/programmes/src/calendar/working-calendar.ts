import type { CalendarRules, ProgrammeDefinition } from '../definition/programme-definition';
import type { DayText, InstantText } from './calendar';
import { dayOf, endOfDay, lastDayBefore, nextDay, plusDuration, startOfDay } from './calendar';
import { daysFrom, type HolidayDays, holidayDays } from './holidays';

/** Days that an organisation keeps for itself: off when others work, or worked when others are off. */
export interface OwnDays {
  readonly from: DayText;
  /** Last day; the same as the first when absent. */
  readonly to?: DayText;
  readonly working: boolean;
}

/** Whose days are asked for. */
export interface DayKeeper {
  readonly orgType?: string;
  readonly level?: string;
  /** Beyond what the programme says; they come before everything else. */
  readonly ownDays?: readonly OwnDays[];
}

/** Which days are worked, in which time zone. */
export interface WorkingCalendar {
  readonly timeZone: string;
  /** A deadline that follows from a duration and ends on a day off moves to the end of the next working day. */
  readonly movesToWorkingDays: boolean;
  isWorkingDay(day: DayText): boolean;
}

type Rules = Pick<ProgrammeDefinition, 'timeZone'> & { readonly calendar?: CalendarRules };

const remembered = new WeakMap<Rules, Map<string, WorkingCalendar>>();

/** The working calendar of a programme for everybody, or for one kind of organisation or one organisation. */
export function workingCalendar(rules: Rules, { orgType, level, ownDays = [] }: DayKeeper = {}): WorkingCalendar {
  const calendars = remembered.get(rules) ?? new Map<string, WorkingCalendar>();
  remembered.set(rules, calendars);
  const key = JSON.stringify([orgType, level]);
  const common = calendars.get(key) ?? calendarOf(rules, { orgType, level });
  calendars.set(key, common);
  return ownDays.length === 0 ? common : withOwnDays(common, ownDays);
}

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

const NO_CALENDAR: CalendarRules = {
  weekend: ['saturday', 'sunday'],
  days: [],
  exceptions: [],
  deadlinesOnDaysOff: 'keep',
};

function calendarOf({ timeZone, calendar = NO_CALENDAR }: Rules, keeper: DayKeeper): WorkingCalendar {
  const exceptions = calendar.exceptions.filter((exception) => concerns(exception, keeper));
  const last = exceptions.at(-1);
  const weekend: readonly string[] = last?.weekend ?? calendar.weekend;
  const own = markedDays([...calendar.days, ...exceptions.flatMap(({ days }) => days)]);
  const official = last?.keepsHolidays === false ? NO_HOLIDAYS : officialDays(calendar);
  return {
    timeZone,
    movesToWorkingDays: calendar.deadlinesOnDaysOff === 'next-working-day',
    isWorkingDay(day) {
      const known = official.get(day);
      const usual = known === undefined ? !weekend.includes(weekdayOf(day)) : known === 'worked';
      return own.get(day) ?? usual;
    },
  };
}

function officialDays({ holidays }: CalendarRules): HolidayDays['days'] {
  return holidays === undefined ? NO_HOLIDAYS : holidayDays(holidays).days;
}

const NO_HOLIDAYS: HolidayDays['days'] = new Map();

type Exception = CalendarRules['exceptions'][number];

function concerns({ orgTypes, levels }: Exception, { orgType, level }: DayKeeper): boolean {
  return holds(orgTypes, orgType) && holds(levels, level);
}

function holds(among: readonly string[] | undefined, value: string | undefined): boolean {
  return among === undefined || (value !== undefined && among.includes(value));
}

function withOwnDays(common: WorkingCalendar, ownDays: readonly OwnDays[]): WorkingCalendar {
  const own = markedDays(ownDays);
  return { ...common, isWorkingDay: (day) => own.get(day) ?? common.isWorkingDay(day) };
}

/** A later entry for the same day replaces an earlier one. */
function markedDays(spans: readonly OwnDays[]): ReadonlyMap<DayText, boolean> {
  return new Map(
    spans.flatMap(({ from, to = from, working }) =>
      daysFrom(from, to).map((day): [DayText, boolean] => [day, working]),
    ),
  );
}

function weekdayOf(day: DayText): string {
  return WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';
}

const WORKING_DAYS = /^P([1-9]\d*)WD$/;

/** Number of working days in a duration such as `P5WD`; `undefined` for ISO 8601 durations. */
export function workingDaysIn(duration: string): number | undefined {
  const [, count] = WORKING_DAYS.exec(duration) ?? [];
  return count === undefined ? undefined : Number(count);
}

/**
 * When a deadline ends that runs from a moment on. `P5WD` is over at the end of the fifth working day that lies wholly
 * after the moment, so that the day on which something happens does not count and a working day is never cut short.
 * Other durations are those of ISO 8601, and move to the end of the next working day where the programme says so.
 *
 * @throws RangeError when no working day comes within a year
 */
export function deadlineAfter(from: InstantText, duration: string, calendar: WorkingCalendar): InstantText {
  const known = deadlines.get(calendar) ?? new Map<string, InstantText>();
  deadlines.set(calendar, known);
  const key = `${from} ${duration}`;
  const end = known.get(key) ?? computedDeadline(from, duration, calendar);
  if (known.size >= REMEMBERED) known.clear();
  known.set(key, end);
  return end;
}

/** Calendar arithmetic is dear, and what happens at one moment happens to thousands. */
const REMEMBERED = 1_000;
const deadlines = new WeakMap<WorkingCalendar, Map<string, InstantText>>();

function computedDeadline(from: InstantText, duration: string, calendar: WorkingCalendar): InstantText {
  const count = workingDaysIn(duration);
  if (count !== undefined) return afterWorkingDays(from, count, calendar);
  const end = plusDuration(from, duration, calendar.timeZone);
  return calendar.movesToWorkingDays && end > from ? onWorkingDay(end, calendar) : end;
}

function afterWorkingDays(from: InstantText, count: number, calendar: WorkingCalendar): InstantText {
  const { timeZone } = calendar;
  const today = dayOf(from, timeZone);
  const first = startOfDay(today, timeZone) === from ? today : nextDay(today);
  let day = firstWorkingDay(first, calendar);
  for (let counted = 1; counted < count; counted += 1) day = firstWorkingDay(nextDay(day), calendar);
  return endOfDay(day, timeZone);
}

/** The same moment when the last day of the window is worked. */
function onWorkingDay(end: InstantText, calendar: WorkingCalendar): InstantText {
  const last = lastDayBefore(end, calendar.timeZone);
  return calendar.isWorkingDay(last) ? end : endOfDay(firstWorkingDay(last, calendar), calendar.timeZone);
}

const A_YEAR = 366;

/** That day or the first working day after it. */
function firstWorkingDay(from: DayText, calendar: WorkingCalendar): DayText {
  let day = from;
  for (let tried = 0; tried < A_YEAR; tried += 1, day = nextDay(day)) if (calendar.isWorkingDay(day)) return day;
  throw new RangeError(`no working day within a year from ${from}`);
}
