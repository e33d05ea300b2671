import type { Actor } from '@pacesetter/kernel';
import type { SupervisionFacts } from '../supervising.rules';
import { refuse } from '../supervision.errors';
import type { VisitKind } from '../supervision.shapes';
import type { Withheld } from './contribution.rules';
import type { DrawRules, Party } from './draw.events';
import type { DrawState, Window } from './draw.state';

/** Names one draw of one campaign. */
export interface DrawRef {
  readonly campaignId: string;
  readonly drawId: string;
}

/** What a programme says about draws. */
export interface ProgrammeOfDraws {
  readonly stratifyBy: readonly string[];
  readonly parties: readonly Party[];
  readonly publicValue?: DrawRules['publicValue'];
  readonly commitWithin: string;
  readonly revealWithin: string;
}

/** What decisions about a draw know of its campaign. */
export interface DrawFacts extends Pick<SupervisionFacts, 'status' | 'rule' | 'after' | 'postponed'> {
  /** Absent when the programme draws nothing. */
  readonly draws?: ProgrammeOfDraws;
  /** Share of the pool that is drawn, by kind of visit; kinds that are not drawn are missing. */
  readonly shares: Readonly<Partial<Record<VisitKind, number>>>;
}

/** Fewer than this many parties would leave the seed to one of them. */
export const FEWEST_PARTIES = 2;

/** Id of a draw: the campaign's id and a key that is unique in it, e.g. that of a round of visits. */
export function drawIdOf({ campaignId, key }: { readonly campaignId: string; readonly key: string }): string {
  return `${campaignId}~${key}`;
}

/** @throws DomainError unless the draw is at this point. */
export function drawIs(state: DrawState, status: DrawState['status']): DrawRules {
  const { rules } = state;
  if (rules === undefined) throw refuse('draw-unknown', 'there is no such draw');
  if (state.status === status) return rules;
  throw refuse('draw-elsewhere', `the draw is ${state.status}, not ${status}`, { status: state.status });
}

/** @throws DomainError before a window of the draw is over, pauses of the campaign included. */
export function windowIsOver(
  { until, since }: Window,
  { facts, now }: { readonly facts: Pick<DrawFacts, 'postponed'>; readonly now: string },
): void {
  const dueAt = facts.postponed(until, since);
  if (now < dueAt) throw refuse('deadline-not-passed', `there is time until ${dueAt}`, { dueAt });
}

/** @throws DomainError once a window of the draw is over. */
export function windowIsOpen(
  { until, since }: Window,
  { facts, now }: { readonly facts: Pick<DrawFacts, 'postponed'>; readonly now: string },
): void {
  const dueAt = facts.postponed(until, since);
  if (now >= dueAt) throw refuse('window-over', `it was to be done before ${dueAt}`, { dueAt });
}

const CALLERS: readonly Actor['role'][] = ['administrator', 'supervisor', 'system'];

/** @throws DomainError for everybody but the office, supervisors and the system. */
export function callsDraws({ role }: Actor): void {
  if (!CALLERS.includes(role))
    throw refuse('not-a-supervisor', 'supervisors and the campaign office call draws', { role });
}

/** The next attempt, to the same pool; whoever withheld a contribution takes no part in it. */
export function reopened(
  because: 'too-few-parties' | 'withheld',
  withheld: readonly Withheld[],
  { state, ref, facts, now }: { state: DrawState; ref: DrawRef; facts: DrawFacts; now: string },
) {
  const commitUntil = facts.after(state.rules?.commitWithin ?? 'P1D');
  const { campaignId, drawId } = ref;
  const attempt = state.attempt + 1;
  const data = { campaignId, drawId, because, withheld: [...withheld], attempt, commitUntil, since: now };
  return { type: 'ContributionsReopened', data } as const;
}
