import { inCampaign } from '@pacesetter/contracts';
import { Command, defineFeature } from '@pacesetter/kernel';
import { escalated } from '../../escalation.rules';
import { heightOf, steppedOn } from '../../escalation-ladder';
import {
  deadlineIsLater,
  progressOf,
  type RectificationRef,
  submittedRectification,
  timeToMend,
} from '../../rectification.rules';
import {
  campaignRunsOrIsCompleted,
  supervisedFromAbove,
  type SupervisionFacts,
  textGiven,
} from '../../supervising.rules';
import type { SupervisionEvent } from '../../supervision.events';
import { supervision, type SupervisionState } from '../../supervision.state';

export interface Remanded extends RectificationRef {
  /** What is still to be done. */
  readonly remarks: string;
  /** The programme's time to mend when absent. */
  readonly deadline?: string;
}

export class ReturnRectification extends Command<Remanded> {}

export type RemandFacts = Pick<
  SupervisionFacts,
  'status' | 'rule' | 'superiorIds' | 'ladder' | 'rectifyWithin' | 'progressEvery' | 'after'
>;

/**
 * What does not reach its aim is criticised by the programme's rule for failed rectifications (整改达不到预期目标的予以通报批评),
 * unless the order stands as high on the ladder already.
 */
export const returnRectification = defineFeature<Remanded, SupervisionState, SupervisionEvent, RemandFacts>({
  command: ReturnRectification,
  aggregate: supervision,
  stream: ({ campaignId, subject }) => inCampaign(campaignId, subject),
  rule: ({ rule }) => rule,
  decide({ campaignId, subject, rectificationId, remarks, deadline }, state, { facts, actor, now }) {
    campaignRunsOrIsCompleted(facts);
    supervisedFromAbove(actor, subject, facts);
    textGiven(remarks);
    const { cause, rung, listed } = submittedRectification(state, rectificationId);
    if (deadline !== undefined) deadlineIsLater(deadline, now);
    const ref = { campaignId, subject, rectificationId };
    const until = { deadline: deadline ?? timeToMend(undefined, facts), since: now, ...progressOf(listed, facts) };
    const returned: SupervisionEvent = { type: 'RectificationReturned', data: { ...ref, remarks, ...until } };
    const failed = steppedOn(facts.ladder, 'rectification-failed');
    if (failed === undefined || heightOf(facts.ladder, rung) >= heightOf(facts.ladder, failed.key)) return [returned];
    // The measure comes first: the deadline that holds is the one of the return.
    return [...escalated({ ...ref, cause, by: 'rule' }, failed, { facts, now }), returned];
  },
});
