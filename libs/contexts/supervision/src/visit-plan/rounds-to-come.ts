import type { VisitKind } from '../supervision.shapes';
import type { PlannedRound } from './visit-plan.events';
import type { VisitPlanState, VisitRound } from './visit-plan.state';

/** What the programme and the campaign's days say about rounds of visits. */
export interface VisitCalendar {
  /** Kinds of visit that are made every so often. */
  readonly recurring: readonly VisitKind[];
  /** Ends of the rounds of a kind that begin at a moment and are over before the visits end. */
  endsOfRounds(kind: VisitKind, from: string): readonly string[];
  /** A moment as moved back by the campaign's pauses since its time began to run. */
  postponed(moment: string, since: string): string;
}

export interface CalendarNow {
  readonly calendar: VisitCalendar;
  readonly now: string;
}

/** The rounds of a kind that are known, in their order. */
export function roundsOf(kind: VisitKind, { rounds }: VisitPlanState): readonly VisitRound[] {
  return Object.values(rounds).filter((round) => round.kind === kind);
}

/** The rounds that come after some of a kind: one follows the other, the first one begins now. */
export function roundsToCome(
  before: readonly VisitRound[],
  kind: VisitKind,
  { calendar, now }: CalendarNow,
): readonly PlannedRound[] {
  const last = before.at(-1);
  const until = last === undefined ? now : calendar.postponed(last.dueAt, last.since);
  let opensAt = until > now ? until : now;
  return calendar.endsOfRounds(kind, opensAt).map((dueAt, index) => {
    const round = { round: `${kind}-${before.length + index + 1}`, kind, opensAt, dueAt };
    opensAt = dueAt;
    return round;
  });
}

export interface Replanning {
  /** Rounds that have not begun, with their days as they are now. */
  readonly before: readonly PlannedRound[];
  /** The rounds that follow those that have begun, as they are to be. */
  readonly after: readonly PlannedRound[];
}

/** Rounds that have begun stay as they are; those to come are planned anew behind them. */
export function replanned(state: VisitPlanState, moment: CalendarNow): Replanning {
  const { calendar } = moment;
  const before = Object.values(state.rounds).flatMap(({ status, round, kind, since, ...days }) => {
    if (status !== 'planned') return [];
    const opensAt = calendar.postponed(days.opensAt, since);
    return [{ round, kind, opensAt, dueAt: calendar.postponed(days.dueAt, since) }];
  });
  const after = calendar.recurring.flatMap((kind) => {
    const begun = roundsOf(kind, state).filter(({ status }) => status !== 'planned');
    return roundsToCome(begun, kind, moment);
  });
  return { before, after };
}
