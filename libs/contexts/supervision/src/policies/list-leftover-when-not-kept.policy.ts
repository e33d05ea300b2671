import { type Policy, request } from '@pacesetter/kernel';
import type { PledgeEvent } from '@pacesetter/pledges';
import { ListLeftover } from '../features/list-leftover/list-leftover';

type Verified = Extract<PledgeEvent, { type: 'PledgeVerified' }>;

/** A fix-it that is found undone after the listing has begun is listed at once; before that it waits for the listing. */
export const listLeftoverWhenNotKept: Policy<Verified> = {
  name: 'list-leftover-when-not-kept',
  on: ['PledgeVerified'],
  decide: ({ data: { campaignId, subject, items } }) =>
    items
      .filter(({ outcome, carriedOver }) => carriedOver && outcome !== 'kept')
      .map(({ key }) => request(ListLeftover, { campaignId, subject, item: key })),
};
