import { inCampaign } from '@pacesetter/contracts';
import { Command, defineFeature } from '@pacesetter/kernel';
import { deadlineIsLater, type RectificationRef, runningRectification } from '../../rectification.rules';
import { campaignRuns, reasonGiven, supervisedFromAbove, type SupervisionFacts } from '../../supervising.rules';
import type { SupervisionEvent } from '../../supervision.events';
import { supervision, type SupervisionState } from '../../supervision.state';

export interface Extension extends RectificationRef {
  /** Later than the present deadline, pauses included, and later than now. */
  readonly deadline: string;
}

/** Needs a reason in its context. */
export class ExtendRectification extends Command<Extension> {}

export type ExtensionFacts = Pick<SupervisionFacts, 'status' | 'rule' | 'superiorIds' | 'postponed'>;

export const extendRectification = defineFeature<Extension, SupervisionState, SupervisionEvent, ExtensionFacts>({
  command: ExtendRectification,
  aggregate: supervision,
  stream: ({ campaignId, subject }) => inCampaign(campaignId, subject),
  rule: ({ rule }) => rule,
  decide({ campaignId, subject, rectificationId, deadline }, state, { facts, actor, reason, now }) {
    campaignRuns(facts);
    supervisedFromAbove(actor, subject, facts);
    reasonGiven(reason);
    const present = runningRectification(state, rectificationId);
    deadlineIsLater(deadline, facts.postponed(present.deadline, present.since));
    deadlineIsLater(deadline, now);
    return [{ type: 'RectificationExtended', data: { campaignId, subject, rectificationId, deadline, since: now } }];
  },
});
