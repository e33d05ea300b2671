import type { Obligation } from '../campaign.events';
import type { MigrationMoment, MigrationProblem } from './migration.shapes';

/** What becomes of an obligation of the present phase, for everybody who has not settled it. */
export type ObligationEffect =
  | { readonly obligation: string; readonly effect: 'kept'; readonly dueAt: string }
  | { readonly obligation: string; readonly effect: 'moved'; readonly from: string; readonly dueAt: string }
  /** Nobody owes it any more; who has done it has done it. */
  | { readonly obligation: string; readonly effect: 'dropped'; readonly from: string }
  | { readonly obligation: string; readonly effect: 'new'; readonly dueAt: string };

/** The obligations of the phase that the campaign is in. */
export interface CurrentObligations {
  /** As opened, with their dates as they are now. */
  readonly before: readonly Obligation[];
  /** As the present version plans them. */
  readonly planned: readonly Obligation[];
  /** As the new version plans them. */
  readonly next: readonly Obligation[];
  readonly fellDue: readonly string[];
}

export interface ObligationsAfter {
  readonly effects: readonly ObligationEffect[];
  readonly obligations: readonly Obligation[];
  readonly problems: readonly MigrationProblem[];
}

/** The effects on what is open, in the order in which it was opened, and then what is new. */
export function obligationsAfter(current: CurrentObligations, moment: MigrationMoment): ObligationsAfter {
  const carried = current.before.map((opened) => carriedOver(opened, current));
  const known = new Set(current.before.map(({ obligation }) => obligation));
  const added = current.next.flatMap((next) => (known.has(next.obligation) ? [] : opensNew(next, moment)));
  return {
    effects: [
      ...carried.map(({ effect }) => effect),
      ...added.map(({ obligation, dueAt }): ObligationEffect => ({ obligation, effect: 'new', dueAt })),
    ],
    obligations: [...carried.flatMap(({ after }) => after ?? []), ...added],
    problems: carried.flatMap(({ problem }) => problem ?? []),
  };
}

interface Carried {
  readonly effect: ObligationEffect;
  readonly after?: Obligation;
  readonly problem?: MigrationProblem;
}

function carriedOver(opened: Obligation, { planned, next, fellDue }: CurrentObligations): Carried {
  const { obligation, dueAt } = opened;
  const successor = next.find((one) => one.obligation === obligation);
  if (successor === undefined) return { effect: { obligation, effect: 'dropped', from: dueAt } };
  const problem = changedMeaning(opened, successor);
  const before = planned.find((one) => one.obligation === obligation);
  // What has fallen due was noticed then, and is not noticed again.
  const stays = fellDue.includes(obligation) || before?.dueAt === successor.dueAt || successor.dueAt === dueAt;
  const after = { ...successor, opensAt: opened.opensAt, dueAt: stays ? dueAt : successor.dueAt };
  const effect: ObligationEffect = stays
    ? { obligation, effect: 'kept', dueAt }
    : { obligation, effect: 'moved', from: dueAt, dueAt: after.dueAt };
  return { effect, after, problem };
}

/** Some have met it as it was: what is owed by others, or met otherwise, is another activity. */
function changedMeaning(opened: Obligation, next: Obligation): MigrationProblem | undefined {
  const fields = (['kind', 'subject', 'required', 'appliesTo'] as const).filter(
    (field) => JSON.stringify(opened[field]) !== JSON.stringify(next[field]),
  );
  if (fields.length === 0) return undefined;
  const where = `activities.${opened.activity}`;
  const problem = `"${opened.obligation}" has been opened, and the new version changes ${fields.join(', ')}`;
  return { where, problem, mend: 'keep these as they are, or give the changed activity a key of its own' };
}

/** A recurrence that is over is not owed afterwards; anything else leaves the grace at least. */
function opensNew(next: Obligation, { now, graceEndsAt }: MigrationMoment): readonly Obligation[] {
  const recurs = next.obligation !== next.activity;
  if (next.dueAt > now && (recurs || next.dueAt >= graceEndsAt)) return [next];
  return recurs ? [] : [{ ...next, dueAt: graceEndsAt > next.dueAt ? graceEndsAt : next.dueAt }];
}
