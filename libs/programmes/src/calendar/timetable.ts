import type {
  ActivityDefinition,
  AwardRound,
  PhaseDefinition,
  ProgrammeDefinition,
  SiteRules,
} from '../definition/programme-definition';
import type { DayText, InstantText } from './calendar';
import { dayOf, lastDayBefore } from './calendar';
import type { CampaignCalendar } from './campaign-calendar';
import { campaignCalendar } from './campaign-calendar';
import type { ScheduledObligation } from './occurrences';
import { occurrencesOf } from './occurrences';

/** A programme in absolute time. Windows hold `startsAt` and no longer hold `endsAt`. */
export interface Timetable {
  readonly startsAt: InstantText;
  readonly endsAt: InstantText;
  readonly phases: readonly ScheduledPhase[];
  readonly awardRounds: readonly ScheduledAwardRound[];
  /** Absent when the programme has no demonstration sites. */
  readonly sites?: ScheduledSites;
  /** When fix-its left over from an earlier campaign fall due; absent when the programme has none. */
  readonly carriedOverDueAt?: InstantText;
}

export interface ScheduledPhase {
  readonly key: string;
  /** The round that the phase belongs to. */
  readonly round?: string;
  readonly kind: PhaseDefinition['kind'];
  readonly startsAt: InstantText;
  readonly endsAt: InstantText;
  /** First and last day in the programme's zone: what gates know as `phase.plannedStart` and `phase.plannedEnd`. */
  readonly startsOn: DayText;
  readonly endsOn: DayText;
  /** Of required and optional activities, in the order of the definition. */
  readonly obligations: readonly ScheduledObligation[];
}

export interface ScheduledAwardRound {
  readonly key: string;
  readonly opensAt: InstantText;
  readonly nominationsCloseAt: InstantText;
  readonly confersAt: InstantText;
}

/** When demonstration sites are applied for, decided on and first assessed. */
export interface ScheduledSites {
  readonly applicationsOpenAt: InstantText;
  readonly applicationsCloseAt: InstantText;
  readonly decidedBy: InstantText;
  readonly assessedBy: InstantText;
}

export interface TimetableOptions {
  /** First day of a campaign that begins on another day than the definition says: everything moves by as much. */
  readonly startsOn?: DayText;
  /** Ends of phases that were extended, by key. */
  readonly ends?: Readonly<Record<string, InstantText>>;
}

/** The timetable that follows from a definition. Pure. @throws RangeError when `startsOn` is not a day. */
export function resolveTimetable(
  definition: ProgrammeDefinition,
  { startsOn, ends = {} }: TimetableOptions = {},
): Timetable {
  const calendar = campaignCalendar(definition, startsOn);
  const phases = definition.phases.map((phase) => schedulePhase(phase, calendar, ends[phase.key]));
  const carriedOver = definition.pledges?.carriedOver;
  const { sites } = definition;
  return {
    ...windowOf(phases),
    phases,
    awardRounds: (definition.awards?.rounds ?? []).map((round) => scheduleRound(round, calendar)),
    ...(sites && { sites: scheduleSites(sites, calendar) }),
    ...(carriedOver && { carriedOverDueAt: calendar.closes(carriedOver.dueOn) }),
  };
}

function schedulePhase(phase: PhaseDefinition, calendar: CampaignCalendar, end?: InstantText): ScheduledPhase {
  const { timeZone } = calendar;
  const window = { startsAt: calendar.opens(phase.startsOn), endsAt: end ?? calendar.closes(phase.endsOn) };
  const scheduled = (activity: ActivityDefinition) => occurrencesOf(activity, phase.key, window, calendar);
  return {
    key: phase.key,
    ...(phase.round !== undefined && { round: phase.round }),
    kind: phase.kind,
    ...window,
    startsOn: dayOf(window.startsAt, timeZone),
    endsOn: lastDayBefore(window.endsAt, timeZone),
    obligations: phase.activities.flatMap(scheduled),
  };
}

function scheduleRound(round: AwardRound, calendar: CampaignCalendar): ScheduledAwardRound {
  return {
    key: round.key,
    opensAt: calendar.opens(round.opensOn),
    nominationsCloseAt: calendar.closes(round.nominationsCloseOn),
    confersAt: calendar.opens(round.confersOn),
  };
}

function scheduleSites({ applications, decidedOn, creation }: SiteRules, calendar: CampaignCalendar): ScheduledSites {
  return {
    applicationsOpenAt: calendar.opens(applications.opensOn),
    applicationsCloseAt: calendar.closes(applications.closesOn),
    decidedBy: calendar.closes(decidedOn),
    assessedBy: calendar.closes(creation.assessedBy),
  };
}

function windowOf(phases: readonly ScheduledPhase[]): { startsAt: InstantText; endsAt: InstantText } {
  const first = phases[0];
  const last = phases.at(-1);
  if (!first || !last) throw new RangeError('a programme without phases has no timetable');
  return { startsAt: first.startsAt, endsAt: last.endsAt };
}
