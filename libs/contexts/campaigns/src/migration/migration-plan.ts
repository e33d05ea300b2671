import type { Obligation } from '../campaign.events';
import type { CampaignState, PlannedPhase } from '../campaign.state';
import type { MigrationMoment, MigrationProblem } from './migration.shapes';
import { type CurrentObligations, obligationsAfter, type ObligationEffect } from './obligation-effects';

/** A phase of a version in the campaign's own time: pauses are counted in. */
export interface DatedPhase extends PlannedPhase {
  readonly title: { readonly zh: string; readonly en: string };
  readonly obligations: readonly Obligation[];
}

/** A programme version as it would run in this campaign. */
export interface DatedVersion {
  readonly phases: readonly DatedPhase[];
}

export interface MigrationPlan {
  /** All phases of the campaign afterwards; those that are over stay as they were. */
  readonly phases: readonly (PlannedPhase & { readonly title: DatedPhase['title'] })[];
  /** The gate that the campaign stands before afterwards. */
  readonly gate?: { readonly phase: string; readonly gate: 'entry' | 'exit'; readonly opensAt: string };
  readonly effects: readonly ObligationEffect[];
  /** Obligations of the present phase afterwards. */
  readonly obligations: readonly Obligation[];
  readonly problems: readonly MigrationProblem[];
}

export interface Versions {
  readonly from: DatedVersion;
  readonly to: DatedVersion;
}

/**
 * What becomes of a running campaign under another version. What is over stays as it was; a date that the versions have
 * alike stays where extensions and pauses have brought it; a date that they have otherwise is the new version's.
 */
export function planMigration(state: CampaignState, { from, to }: Versions, moment: MigrationMoment): MigrationPlan {
  const phases = phasesAfter(state, { from, to });
  const current = state.inPhase ? to.phases[state.phaseIndex] : undefined;
  const known: CurrentObligations = {
    before: openedIn(state, state.phases[state.phaseIndex]?.phase),
    planned: plannedIn(from, current?.phase),
    next: current?.obligations ?? [],
    fellDue: state.fellDue,
  };
  const after = state.inPhase ? obligationsAfter(known, moment) : { effects: [], obligations: [], problems: [] };
  return {
    phases,
    gate: gateAfter(state, phases, moment.now),
    ...after,
    problems: [...phaseProblems(state, to), ...after.problems],
  };
}

function openedIn({ obligations, phaseOf }: CampaignState, phase: string | undefined): readonly Obligation[] {
  return Object.values(obligations).filter(({ obligation }) => phaseOf[obligation] === phase);
}

function plannedIn({ phases }: DatedVersion, key: string | undefined): readonly Obligation[] {
  return phases.find(({ phase }) => phase === key)?.obligations ?? [];
}

function phasesAfter(state: CampaignState, { from, to }: Versions): MigrationPlan['phases'] {
  return to.phases.map(({ obligations: _obligations, ...next }, index) => {
    const planned = from.phases.find(({ phase }) => phase === next.phase);
    const present = state.phases.find(({ phase }) => phase === next.phase);
    if (planned === undefined || present === undefined) return next;
    const isOver = index < state.phaseIndex;
    const hasBegun = isOver || (index === state.phaseIndex && state.inPhase);
    const keeps = (date: 'startsAt' | 'endsAt') => planned[date] === next[date];
    const startsAt = hasBegun || keeps('startsAt') ? present.startsAt : next.startsAt;
    const endsAt = isOver || keeps('endsAt') ? present.endsAt : next.endsAt;
    return { ...next, kind: hasBegun ? present.kind : next.kind, startsAt, endsAt };
  });
}

function gateAfter(
  { phaseIndex, inPhase }: CampaignState,
  phases: readonly PlannedPhase[],
  now: string,
): MigrationPlan['gate'] {
  const phase = phases[phaseIndex];
  if (phase === undefined) return undefined;
  const { startsAt, endsAt } = phase;
  if (inPhase) return { phase: phase.phase, gate: 'exit', opensAt: endsAt };
  return { phase: phase.phase, gate: 'entry', opensAt: startsAt > now ? startsAt : now };
}

function phaseProblems(state: CampaignState, { phases }: DatedVersion): readonly MigrationProblem[] {
  const begun = state.phases.slice(0, state.phaseIndex + (state.inPhase ? 1 : 0));
  const misplaced = begun.flatMap(({ phase }, index): MigrationProblem[] => {
    if (phases[index]?.phase === phase) return [];
    const where = `phases.${phase}`;
    const problem = `the phase "${phase}" has begun, and is not number ${index + 1} of the new version`;
    return [{ where, problem, mend: `keep "${phase}" as number ${index + 1}, under this key` }];
  });
  if (phases.length > state.phaseIndex) return misplaced;
  const problem = 'nothing is left to do: every phase of the new version is over';
  return [...misplaced, { where: 'phases', problem, mend: 'keep a phase to come, or complete the campaign instead' }];
}
