import { type Policy, request } from '@pacesetter/kernel';
import { SelfCheckPledge } from '@pacesetter/pledges';
import type { ReviewEvent } from '../review.events';

type Reviewed = Extract<ReviewEvent, { type: 'SelfReviewRecorded' }>;

/**
 * What a self-review states on the items of the pledge is the pledge's self-check (落实承诺情况自查). Refused when the
 * organisation above has verified the pledge by then.
 */
export const selfCheckPledgeWhenSelfReviewed: Policy<Reviewed> = {
  name: 'self-check-pledge-when-self-reviewed',
  on: ['SelfReviewRecorded'],
  decide({ data: { campaignId, subject, items } }) {
    if (items.length === 0) return [];
    const checked = items.map(({ key, outcome, text }) => ({ key, outcome, statement: text }));
    return [request(SelfCheckPledge, { campaignId, subject, items: checked })];
  },
};
