import { inCampaign } from '@pacesetter/contracts';
import { Command, defineFeature } from '@pacesetter/kernel';
import type { Duty } from '@pacesetter/reviews';
import { escalated } from '../../escalation.rules';
import { standsHigher, steppedOn } from '../../escalation-ladder';
import { ordered, rectificationIdOf, type Supervised } from '../../rectification.rules';
import { campaignHasNotEnded, type SupervisionFacts } from '../../supervising.rules';
import type { SupervisionEvent } from '../../supervision.events';
import { supervision, type SupervisionState } from '../../supervision.state';

export interface MissedFollowUp extends Supervised {
  /** Id of the assessment that it had to follow from. */
  readonly assessmentId: string;
  readonly duty: Duty;
}

/** Given for whose it was: of a helper, the organisation that assessed; otherwise the subject itself. */
export class EscalateMissedFollowUp extends Command<MissedFollowUp> {}

export interface MissedFollowUpFacts extends Omit<SupervisionFacts, 'enrolled' | 'superiorIds'> {
  /** What was to be done. */
  readonly text: string;
}

/**
 * What had to follow from a standing and did not, steps on the programme's ladder: each missed deadline once, as the order
 * to make up for it has its id from assessment and duty.
 */
export const escalateMissedFollowUp = defineFeature<
  MissedFollowUp,
  SupervisionState,
  SupervisionEvent,
  MissedFollowUpFacts
>({
  command: EscalateMissedFollowUp,
  aggregate: supervision,
  stream: ({ campaignId, subject }) => inCampaign(campaignId, subject),
  rule: ({ rule }) => rule,
  decide({ campaignId, subject, assessmentId, duty }, state, { facts, now }) {
    campaignHasNotEnded(facts);
    const rung = steppedOn(facts.ladder, 'follow-up-missed');
    if (rung === undefined) return [];
    const cause = { kind: 'follow-up-missed', ref: `${assessmentId}/${duty}` } as const;
    const order = { cause, text: facts.text, listed: false, rung: rung.key };
    const events = ordered({ campaignId, subject }, state, order, { facts, now });
    if (events.length === 0 || standsHigher(state, facts.ladder, rung.key)) return events;
    const rectificationId = rectificationIdOf({ campaignId, subject }, cause);
    const measured = { campaignId, subject, rectificationId, cause, by: 'rule' } as const;
    return [...events, ...escalated(measured, rung, { facts, now })];
  },
});
