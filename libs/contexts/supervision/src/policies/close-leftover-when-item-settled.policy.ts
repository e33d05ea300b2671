import { type Policy, request } from '@pacesetter/kernel';
import type { PledgeEvent } from '@pacesetter/pledges';
import { CloseLeftover } from '../features/close-leftover/close-leftover';

type Settled = Extract<PledgeEvent, { type: 'PledgeItemSettled' }>;

/** Made good and established from above: the listing of the item ends. */
export const closeLeftoverWhenItemSettled: Policy<Settled> = {
  name: 'close-leftover-when-item-settled',
  on: ['PledgeItemSettled'],
  decide: ({ data: { campaignId, subject, key } }) => [request(CloseLeftover, { campaignId, subject, item: key })],
};
