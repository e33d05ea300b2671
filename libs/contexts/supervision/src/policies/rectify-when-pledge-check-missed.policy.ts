import { type Policy, request } from '@pacesetter/kernel';
import type { PledgeEvent } from '@pacesetter/pledges';
import { OrderRectification } from '../features/order-rectification/order-rectification';

type Missed = Extract<PledgeEvent, { type: 'PledgeCheckMissed' }>;

/**
 * Whoever pledged and lets the self-check lie has something to put right by a deadline, and climbs the programme's ladder
 * otherwise. A missed verification is noticed and ordered from nobody: it waits for the self-check, and when that came
 * late whoever verifies is not to blame. Refused where the programme orders nobody to rectify.
 */
export const rectifyWhenPledgeCheckMissed: Policy<Missed> = {
  name: 'rectify-when-pledge-check-missed',
  on: ['PledgeCheckMissed'],
  decide({ data: { campaignId, subject, obligation, check, by } }) {
    if (by === undefined || check !== 'self-check') return [];
    const cause = { kind: 'finding', ref: `self-check of ${obligation}` } as const;
    const order = { campaignId, subject, cause, text: '未按期对照公开承诺进行自查', listed: false };
    return [request(OrderRectification, order, 'a pledge was not self-checked in time')];
  },
};
