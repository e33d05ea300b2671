import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { definitionsFolder } from '../catalogue/definitions-folder';
import type { BilingualText } from '../definition/programme-definition';
import type { DayText } from './calendar';
import { nextDay } from './calendar';

/** A span of days off, its last day included; a single day without `to`. */
export interface DaysOff {
  readonly from: DayText;
  readonly to?: DayText;
  readonly title: BilingualText;
}

/**
 * Public holidays of a country as announced, with the weekend days that are worked in exchange (调休). Named after the
 * years that it holds; once published it stays as it is, and other years make another name: dates that were computed
 * from it can be computed again.
 */
export interface Holidays {
  readonly title: BilingualText;
  /** Years in which the days are known; in others only weekends are free. */
  readonly years: { readonly from: number; readonly to: number };
  readonly free: readonly DaysOff[];
  /** Days of a weekend that are worked. */
  readonly worked: readonly DayText[];
}

/** Whether each day of the holidays is worked; days that are not in it follow the weekend rule. */
export interface HolidayDays {
  readonly years: Holidays['years'];
  readonly days: ReadonlyMap<DayText, 'free' | 'worked'>;
}

const known = new Map<string, HolidayDays>();

/** The holidays that ship under this name, see `holidayNames`. @throws Error when there are none of that name. */
export function holidayDays(name: string): HolidayDays {
  const remembered = known.get(name);
  if (remembered !== undefined) return remembered;
  const { years, free, worked } = parse(readFileSync(fileOf(name), 'utf8')) as Holidays;
  const days = new Map<DayText, 'free' | 'worked'>();
  for (const { from, to = from } of free) for (const day of daysFrom(from, to)) days.set(day, 'free');
  for (const day of worked) days.set(day, 'worked');
  const found = { years, days };
  known.set(name, found);
  return found;
}

/** Names of the holidays that ship. */
export function holidayNames(): readonly string[] {
  return readdirSync(calendarsFolder())
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.replace(/\.yaml$/, ''))
    .sort();
}

/** Days from the first to the last, both included; none when the last comes before the first. */
export function daysFrom(first: DayText, last: DayText): readonly DayText[] {
  const days: DayText[] = [];
  for (let day = first; day <= last; day = nextDay(day)) days.push(day);
  return days;
}

/** Beside the definitions: data like them. */
export function calendarsFolder(): string {
  return join(definitionsFolder(), '..', 'calendars');
}

function fileOf(name: string): string {
  const file = join(calendarsFolder(), `${name}.yaml`);
  if (!existsSync(file)) throw new Error(`there are no holidays "${name}"; there are ${holidayNames().join(', ')}`);
  return file;
}
