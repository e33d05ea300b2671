import { type Policy, request } from '@pacesetter/kernel';
import { OrderRectification } from '@pacesetter/supervision';
import type { PostEvent } from '../post.events';

type Unanswered = Extract<PostEvent, { type: 'ComplaintLeftUnanswered' }>;

/** Whoever does not answer the masses has something to put right by a deadline, and climbs the ladder otherwise. */
export const rectifyWhenComplaintUnanswered: Policy<Unanswered> = {
  name: 'rectify-when-complaint-unanswered',
  on: ['ComplaintLeftUnanswered'],
  decide({ data: { campaignId, organizationId, observationId } }) {
    const cause = { kind: 'finding', ref: `complaint ${observationId}` } as const;
    const order = { campaignId, subject: { organizationId }, cause, text: '群众对岗位的意见未按期答复', listed: false };
    return [request(OrderRectification, order, 'a complaint about a post was not answered in time')];
  },
};
