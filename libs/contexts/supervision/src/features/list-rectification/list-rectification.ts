import { inCampaign } from '@pacesetter/contracts';
import { Command, defineFeature } from '@pacesetter/kernel';
import { knownRectification, type RectificationRef, progressOf } from '../../rectification.rules';
import { campaignRuns, supervisedFromAbove, type SupervisionFacts } from '../../supervising.rules';
import { refuse } from '../../supervision.errors';
import type { SupervisionEvent } from '../../supervision.events';
import { isOpen } from '../../supervision-standing';
import { supervision, type SupervisionState } from '../../supervision.state';

export class ListRectification extends Command<RectificationRef> {}

export type ListingFacts = Pick<SupervisionFacts, 'status' | 'rule' | 'superiorIds' | 'progressEvery' | 'after'>;

/** 挂牌督办: tracked in public until it is verified. */
export const listRectification = defineFeature<RectificationRef, SupervisionState, SupervisionEvent, ListingFacts>({
  command: ListRectification,
  aggregate: supervision,
  stream: ({ campaignId, subject }) => inCampaign(campaignId, subject),
  rule: ({ rule }) => rule,
  decide({ campaignId, subject, rectificationId }, state, { facts, actor, now }) {
    campaignRuns(facts);
    supervisedFromAbove(actor, subject, facts);
    const rectification = knownRectification(state, rectificationId);
    if (rectification.listed) return [];
    if (!isOpen(rectification)) throw refuse('rectification-already-verified', 'it has been put right');
    const progress = rectification.status === 'submitted' ? {} : progressOf(true, facts);
    const listed = { campaignId, subject, rectificationId, ...progress, since: now };
    return [{ type: 'RectificationListed', data: listed }];
  },
});
