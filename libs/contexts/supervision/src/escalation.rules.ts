import type { Rung } from './escalation-ladder';
import type { RectificationRef } from './rectification.rules';
import type { SupervisionFacts } from './supervising.rules';
import type { SupervisionEvent } from './supervision.events';
import type { Cause } from './supervision.shapes';

export interface Measured extends RectificationRef {
  readonly cause: Cause;
  readonly by: 'rule' | 'decision';
}

/** Takes the measure of a rung for an order: with time to mend, or, on the last rung, by holding the subject accountable. */
export function escalated(
  { campaignId, subject, rectificationId, cause, by }: Measured,
  { key, deadline }: Rung,
  { facts, now }: { readonly facts: Pick<SupervisionFacts, 'after'>; readonly now: string },
): readonly SupervisionEvent[] {
  const ref = { campaignId, subject, rectificationId };
  const time = deadline === undefined ? {} : { deadline: facts.after(deadline), since: now };
  const raised: SupervisionEvent = { type: 'EscalationRaised', data: { ...ref, rung: key, by, cause, ...time } };
  if (key !== 'hold-accountable') return [raised];
  // One order leads to accountability at most once: the order's id names the matter.
  return [raised, { type: 'AccountabilityOpened', data: { ...ref, accountabilityId: rectificationId } }];
}
