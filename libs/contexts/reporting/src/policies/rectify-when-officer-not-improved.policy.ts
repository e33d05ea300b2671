import { type Policy, request } from '@pacesetter/kernel';
import { OrderRectification } from '@pacesetter/supervision';
import type { OfficerReviewEvent } from '../officer-review.events';

type Missed = Extract<OfficerReviewEvent, { type: 'OfficerImprovementMissed' }>;

/** Where an officer does not improve, the organisation has something to put right, and climbs the ladder otherwise. */
export const rectifyWhenOfficerNotImproved: Policy<Missed> = {
  name: 'rectify-when-officer-not-improved',
  on: ['OfficerImprovementMissed'],
  decide({ data: { campaignId, organizationId, officer } }) {
    const cause = { kind: 'finding', ref: `officer ${officer}` } as const;
    const order = { campaignId, subject: { organizationId }, cause, text: '届中述职评议整改未按期完成', listed: false };
    return [request(OrderRectification, order, 'an officer did not improve in time after the mid-term review')];
  },
};
