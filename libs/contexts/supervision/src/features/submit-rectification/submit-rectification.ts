import { inCampaign } from '@pacesetter/contracts';
import { Command, defineFeature } from '@pacesetter/kernel';
import { type RectificationRef, runningRectification } from '../../rectification.rules';
import { actsForSubject, campaignRunsOrIsCompleted, type SupervisionFacts } from '../../supervising.rules';
import type { SupervisionEvent } from '../../supervision.events';
import { supervision, type SupervisionState } from '../../supervision.state';

export interface Submission extends RectificationRef {
  readonly statement: string;
}

export class SubmitRectification extends Command<Submission> {}

export type SubmissionFacts = Pick<SupervisionFacts, 'status' | 'rule' | 'verifyWithin' | 'after'>;

export const submitRectification = defineFeature<Submission, SupervisionState, SupervisionEvent, SubmissionFacts>({
  command: SubmitRectification,
  aggregate: supervision,
  stream: ({ campaignId, subject }) => inCampaign(campaignId, subject),
  rule: ({ rule }) => rule,
  decide({ campaignId, subject, rectificationId, statement }, state, { facts, actor, now }) {
    campaignRunsOrIsCompleted(facts);
    actsForSubject(actor, subject);
    runningRectification(state, rectificationId);
    const { verifyWithin, after } = facts;
    const look = verifyWithin === undefined ? {} : { verifyBy: after(verifyWithin), since: now };
    return [{ type: 'RectificationSubmitted', data: { campaignId, subject, rectificationId, statement, ...look } }];
  },
});
