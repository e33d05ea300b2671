import { escalated } from './escalation.rules';
import { standsHigher, steppedOn } from './escalation-ladder';
import { ordered, rectificationIdOf, type Supervised } from './rectification.rules';
import type { SupervisionFacts } from './supervising.rules';
import type { SupervisionEvent } from './supervision.events';
import type { SupervisionState } from './supervision.state';

export interface OverdueObligation extends Supervised {
  /** Key of the obligation that was missed. */
  readonly obligation: string;
}

export interface OverdueFacts extends Omit<SupervisionFacts, 'enrolled' | 'superiorIds'> {
  /** What the activity is called that was missed. */
  readonly title: string;
}

/**
 * The order to make up for an obligation, on the rung that the programme names. The measure itself is taken unless the
 * subject stands higher on the ladder already.
 */
export function overdueOrdered(
  { campaignId, subject, obligation }: OverdueObligation,
  state: SupervisionState,
  { facts, now }: { readonly facts: OverdueFacts; readonly now: string },
): readonly SupervisionEvent[] {
  const rung = steppedOn(facts.ladder, 'obligation-overdue');
  if (rung === undefined) return [];
  const cause = { kind: 'obligation-missed', ref: obligation } as const;
  const order = { cause, text: facts.title, listed: false, rung: rung.key };
  const events = ordered({ campaignId, subject }, state, order, { facts, now });
  if (events.length === 0 || standsHigher(state, facts.ladder, rung.key)) return events;
  const rectificationId = rectificationIdOf({ campaignId, subject }, cause);
  const measured = { campaignId, subject, rectificationId, cause, by: 'rule' } as const;
  return [...events, ...escalated(measured, rung, { facts, now })];
}
