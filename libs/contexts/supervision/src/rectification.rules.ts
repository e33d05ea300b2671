import type { Subject } from '@pacesetter/contracts';
import { derivedId } from '@pacesetter/kernel';
import { rungOf, type Rung } from './escalation-ladder';
import type { SupervisionFacts } from './supervising.rules';
import { refuse } from './supervision.errors';
import type { SupervisionEvent } from './supervision.events';
import type { Cause, Measure } from './supervision.shapes';
import { isRunning } from './supervision-standing';
import type { Rectification, SupervisionState } from './supervision.state';

/** Names one subject in one campaign. */
export interface Supervised {
  readonly campaignId: string;
  readonly subject: Subject;
}

export interface RectificationRef extends Supervised {
  readonly rectificationId: string;
}

/** Id of the order that a cause leads to: the same cause never leads to a second one. */
export function rectificationIdOf({ campaignId, subject }: Supervised, { kind, ref }: Cause): string {
  return derivedId('rectification', campaignId, subject.organizationId, subject.memberId ?? '', kind, ref);
}

/** @throws DomainError when there is no such order. */
export function knownRectification(state: SupervisionState, id: string): Rectification {
  const rectification = state.rectifications[id];
  if (rectification === undefined) throw refuse('rectification-unknown', `there is no rectification order ${id}`);
  return rectification;
}

/** @throws DomainError unless the order waits for whoever has to put it right. */
export function runningRectification(state: SupervisionState, id: string): Rectification {
  const rectification = knownRectification(state, id);
  if (isRunning(rectification)) return rectification;
  const { status } = rectification;
  throw refuse('rectification-not-running', `the rectification is ${status}`, { status });
}

/** @throws DomainError unless the order has been submitted and waits for somebody else's look. */
export function submittedRectification(state: SupervisionState, id: string): Rectification {
  const rectification = knownRectification(state, id);
  const { status } = rectification;
  if (status === 'submitted') return rectification;
  if (status === 'verified') throw refuse('rectification-already-verified', 'it has been verified');
  throw refuse('rectification-not-submitted', 'nothing has been submitted', { status });
}

/** @throws DomainError when a new deadline is no later than this moment. */
export function deadlineIsLater(deadline: string, than: string): void {
  if (deadline <= than) throw refuse('deadline-not-later', `${deadline} is not later than ${than}`, { than });
}

type Calendar = Pick<SupervisionFacts, 'ladder' | 'rectifyWithin' | 'progressEvery' | 'after'>;

/**
 * Until when something is to be mended that stands on this rung, or below the ladder.
 * @throws DomainError when the programme gives no time to mend anything
 */
export function timeToMend(
  rung: Rung | undefined,
  { after, rectifyWithin }: Pick<Calendar, 'after' | 'rectifyWithin'>,
): string {
  const time = rung?.deadline ?? rectifyWithin;
  if (time !== undefined) return after(time);
  throw refuse('not-in-programme', 'the programme orders no rectification', { section: 'supervision.rectification' });
}

/** Until when something has to be told of an order's progress, if it is listed. */
export function progressOf(
  listed: boolean,
  { progressEvery, after }: Pick<Calendar, 'progressEvery' | 'after'>,
): { readonly progressBy?: string } {
  return listed && progressEvery !== undefined ? { progressBy: after(progressEvery) } : {};
}

export interface Order {
  readonly cause: Cause;
  readonly text: string;
  readonly listed: boolean;
  readonly rung?: Measure;
  /** When the programme gives another time than the rung or the rule for rectifications. */
  readonly deadline?: string;
}

/** The order, unless this cause has led to one before. */
export function ordered(
  { campaignId, subject }: Supervised,
  state: SupervisionState,
  { cause, text, listed, rung, deadline }: Order,
  { facts, now }: { readonly facts: Calendar; readonly now: string },
): readonly SupervisionEvent[] {
  const rectificationId = rectificationIdOf({ campaignId, subject }, cause);
  if (state.rectifications[rectificationId] !== undefined) return [];
  const until = deadline ?? timeToMend(rung && rungOf(facts.ladder, rung), facts);
  const times = { deadline: until, since: now, ...progressOf(listed, facts) };
  const order = { campaignId, subject, rectificationId, cause, text, listed, rung, ...times };
  return [{ type: 'RectificationOrdered', data: order }];
}
