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

export type SubmissionFacts = Pick<SupervisionFacts, 'status' | 'rule'>;

export const submitRectification = defineFeature<Submission, SupervisionState, SupervisionEvent, SubmissionFacts>({
  command: SubmitRectification,
  aggregate: supervision,
  stream: ({ campaignId, subject }) => inCampaign(campaignId, subject),
  rule: ({ rule }) => rule,
  decide({ campaignId, subject, rectificationId, statement }, state, { facts, actor }) {
    campaignRunsOrIsCompleted(facts);
    actsForSubject(actor, subject);
    runningRectification(state, rectificationId);
    return [{ type: 'RectificationSubmitted', data: { campaignId, subject, rectificationId, statement } }];
  },
});
