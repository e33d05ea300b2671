import { Temporal } from 'temporal-polyfill';
import type {
  ActivityDefinition,
  AwardRound,
  PhaseDefinition,
  ProgrammeDefinition,
} from '../definition/programme-definition';
import type { DayText, InstantText } from './calendar';
import { endOfDay, nextDay, startOfDay } from './calendar';
import type { ScheduledObligation } from './occurrences';
import { occurrencesOf } from './occurrences';

/** A programme in absolute time. Windows hold `startsAt` and no longer hold `endsAt`. */
export interface Timetable {
  readonly startsAt: InstantText;
  readonly endsAt: InstantText;
  readonly phases: readonly ScheduledPhase[];
  readonly awardRounds: readonly ScheduledAwardRound[];
  /** When fix-its left over from an earlier campaign fall due; absent when the programme has none. */
  readonly carriedOverDueAt?: InstantText;
}

export interface ScheduledPhase {
  readonly key: string;
  readonly kind: PhaseDefinition['kind'];
  readonly startsAt: InstantText;
  readonly endsAt: InstantText;
  /** Of required and optional activities, in the order of the definition. */
  readonly obligations: readonly ScheduledObligation[];
}

export interface ScheduledAwardRound {
  readonly key: string;
  readonly opensAt: InstantText;
  readonly nominationsCloseAt: InstantText;
  readonly confersAt: InstantText;
}

/** Turns days of the definition into days of one campaign, and those into moments. */
export interface CampaignCalendar {
  readonly timeZone: string;
  /** The beginning of the day. */
  opens(day: DayText): InstantText;
  /** The moment at which the day is over. */
  closes(day: DayText): InstantText;
}

export interface TimetableOptions {
  /** First day of a campaign that begins on another day than the definition says: everything moves by as much. */
  readonly startsOn?: DayText;
}

/** The timetable that follows from a definition. Pure. @throws RangeError when `startsOn` is not a day. */
export function resolveTimetable(definition: ProgrammeDefinition, { startsOn }: TimetableOptions = {}): Timetable {
  const calendar = campaignCalendar(definition, startsOn);
  const phases = definition.phases.map((phase) => schedulePhase(phase, calendar));
  const carriedOver = definition.pledges.carriedOver;
  return {
    ...windowOf(phases),
    phases,
    awardRounds: definition.awards.rounds.map((round) => scheduleRound(round, calendar)),
    ...(carriedOver && { carriedOverDueAt: calendar.closes(carriedOver.dueOn) }),
  };
}

/**
 * Moves days by the calendar difference of the two first days (16 years are 16 years, whatever the leap years).
 * Both ends of a window go through the same mapping of beginnings, so that neighbours stay neighbours at month ends.
 */
function campaignCalendar({ phases, timeZone }: ProgrammeDefinition, startsOn?: DayText): CampaignCalendar {
  const first = phases[0]?.startsOn;
  const difference = startsOn && first && Temporal.PlainDate.from(first).until(startsOn, { largestUnit: 'year' });
  const moved = (day: DayText) => (difference ? Temporal.PlainDate.from(day).add(difference).toString() : day);
  return {
    timeZone,
    opens: (day) => startOfDay(moved(day), timeZone),
    closes: (day) => (difference ? startOfDay(moved(nextDay(day)), timeZone) : endOfDay(day, timeZone)),
  };
}

function schedulePhase(phase: PhaseDefinition, calendar: CampaignCalendar): ScheduledPhase {
  const window = { startsAt: calendar.opens(phase.startsOn), endsAt: calendar.closes(phase.endsOn) };
  const scheduled = (activity: ActivityDefinition) => occurrencesOf(activity, phase.key, window, calendar);
  return { key: phase.key, kind: phase.kind, ...window, obligations: phase.activities.flatMap(scheduled) };
}

function scheduleRound(round: AwardRound, calendar: CampaignCalendar): ScheduledAwardRound {
  return {
    key: round.key,
    opensAt: calendar.opens(round.opensOn),
    nominationsCloseAt: calendar.closes(round.nominationsCloseOn),
    confersAt: calendar.opens(round.confersOn),
  };
}

function windowOf(phases: readonly ScheduledPhase[]): { startsAt: InstantText; endsAt: InstantText } {
  const first = phases[0];
  const last = phases.at(-1);
  if (!first || !last) throw new RangeError('a programme without phases has no timetable');
  return { startsAt: first.startsAt, endsAt: last.endsAt };
}
