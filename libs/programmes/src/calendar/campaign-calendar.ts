import { Temporal } from 'temporal-polyfill';
import type { ProgrammeDefinition } from '../definition/programme-definition';
import type { DayText, InstantText } from './calendar';
import { nextDay, startOfDay } from './calendar';
import type { WorkingCalendar } from './working-calendar';
import { workingCalendar } from './working-calendar';

/** Turns days of the definition into days of one campaign, and those into moments. */
export interface CampaignCalendar {
  readonly timeZone: string;
  /** What durations are counted by. */
  readonly working: WorkingCalendar;
  /** The beginning of the day. */
  opens(day: DayText): InstantText;
  /** The moment at which the day is over. */
  closes(day: DayText): InstantText;
}

/**
 * Moves days by the calendar difference of the two first days (16 years are 16 years, whatever the leap years).
 * Both ends of a window go through the same mapping of beginnings, so that neighbours stay neighbours at month ends.
 */
export function campaignCalendar(definition: ProgrammeDefinition, startsOn?: DayText): CampaignCalendar {
  const { phases, timeZone } = definition;
  const first = phases[0]?.startsOn;
  const difference = startsOn && first && Temporal.PlainDate.from(first).until(startsOn, { largestUnit: 'year' });
  const moved = (day: DayText) => (difference ? Temporal.PlainDate.from(day).add(difference).toString() : day);
  return {
    timeZone,
    working: workingCalendar(definition),
    opens: (day) => startOfDay(moved(day), timeZone),
    closes: (day) => startOfDay(moved(nextDay(day)), timeZone),
  };
}
