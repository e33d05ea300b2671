import type { Measure } from './supervision.shapes';
import { isOpen } from './supervision-standing';
import type { SupervisionState } from './supervision.state';

/** A rung of the programme's ladder: how long there is to mend before the next one. */
export interface Rung {
  readonly key: Measure;
  /** ISO 8601 duration; absent on a rung from which nothing climbs by time. */
  readonly deadline?: string;
}

/** What was missed. */
export type Failure = 'obligation-overdue' | 'rectification-overdue' | 'rectification-failed' | 'follow-up-missed';

export interface Trigger {
  /** Where it steps on the ladder. */
  readonly rung: Measure;
  /** Grace before it counts, ISO 8601 duration; absent for none. */
  readonly after?: string;
}

/** The escalation ladder of a programme, from the mildest measure up; a failure without a trigger leads to nothing. */
export interface Ladder {
  readonly rungs: readonly Rung[];
  readonly triggers: Readonly<Partial<Record<Failure, Trigger>>>;
}

export function rungOf({ rungs }: Ladder, measure: Measure): Rung | undefined {
  return rungs.find(({ key }) => key === measure);
}

/** The rung on which a failure steps on. */
export function steppedOn(ladder: Ladder, failure: Failure): Rung | undefined {
  const trigger = ladder.triggers[failure];
  return trigger && rungOf(ladder, trigger.rung);
}

/** Where a missed deadline leads: exactly one rung up; for who stands below the ladder, to where its trigger steps on. */
export function climbed(ladder: Ladder, from: Measure | undefined): Rung | undefined {
  if (from === undefined) return steppedOn(ladder, 'rectification-overdue');
  return ladder.rungs[heightOf(ladder, from) + 1];
}

/** Whether the subject stands higher already, by any order that is still open. */
export function standsHigher(state: SupervisionState, ladder: Ladder, rung: Measure): boolean {
  const height = heightOf(ladder, rung);
  return Object.values(state.rectifications).some((order) => isOpen(order) && heightOf(ladder, order.rung) > height);
}

/** Place on the ladder from 0; -1 below it. */
export function heightOf({ rungs }: Ladder, measure: Measure | undefined): number {
  return rungs.findIndex(({ key }) => key === measure);
}
