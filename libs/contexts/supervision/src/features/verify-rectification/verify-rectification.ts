import { inCampaign } from '@pacesetter/contracts';
import { Command, defineFeature } from '@pacesetter/kernel';
import { type RectificationRef, submittedRectification } from '../../rectification.rules';
import { campaignRunsOrIsCompleted, supervisedFromAbove, type SupervisionFacts } from '../../supervising.rules';
import type { SupervisionEvent } from '../../supervision.events';
import { supervision, type SupervisionState } from '../../supervision.state';

export class VerifyRectification extends Command<RectificationRef> {}

export type VerificationFacts = Pick<SupervisionFacts, 'status' | 'rule' | 'superiorIds'>;

export const verifyRectification = defineFeature<
  RectificationRef,
  SupervisionState,
  SupervisionEvent,
  VerificationFacts
>({
  command: VerifyRectification,
  aggregate: supervision,
  stream: ({ campaignId, subject }) => inCampaign(campaignId, subject),
  rule: ({ rule }) => rule,
  decide({ campaignId, subject, rectificationId }, state, { facts, actor }) {
    campaignRunsOrIsCompleted(facts);
    supervisedFromAbove(actor, subject, facts);
    const { cause } = submittedRectification(state, rectificationId);
    return [{ type: 'RectificationVerified', data: { campaignId, subject, rectificationId, cause } }];
  },
});
