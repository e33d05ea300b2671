import { type Policy, request } from '@pacesetter/kernel';
import type { PledgeEvent } from '@pacesetter/pledges';
import { OrderRectification } from '../features/order-rectification/order-rectification';

type Missed = Extract<PledgeEvent, { type: 'PledgeCheckMissed' }>;

/**
 * Whoever lets a pledge lie has something to put right by a deadline, and climbs the programme's ladder otherwise: who
 * pledged for the self-check, who stands above for the verification, once for all pledges of the same kind. Nobody stands
 * above the campaign's root. Refused where the programme orders nobody to rectify.
 */
export const rectifyWhenPledgeCheckMissed: Policy<Missed> = {
  name: 'rectify-when-pledge-check-missed',
  on: ['PledgeCheckMissed'],
  decide({ data: { campaignId, subject, obligation, check, by } }) {
    if (by === undefined) return [];
    const isOwn = check === 'self-check';
    const cause = { kind: 'finding', ref: `${isOwn ? 'self-check' : 'verification'} of ${obligation}` } as const;
    const text = isOwn ? '未按期对照公开承诺进行自查' : '未按期对下级公开承诺落实情况进行核实';
    const order = { campaignId, subject: isOwn ? subject : { organizationId: by }, cause, text, listed: false };
    const reason = isOwn ? 'a pledge was not self-checked in time' : 'pledges below were not verified in time';
    return [request(OrderRectification, order, reason)];
  },
};
