import { FulfilObligation } from '@pacesetter/campaigns';
import { type Policy, request } from '@pacesetter/kernel';
import type { PledgeEvent } from '../pledge.events';

type Answer = Extract<PledgeEvent, { type: 'PledgePublished' | 'PledgeSelfChecked' }>;

/** A published pledge settles the obligation to pledge, a self-check the one that it was given for. */
export const fulfilObligationWhenPledged: Policy<Answer> = {
  name: 'fulfil-obligation-when-pledged',
  on: ['PledgePublished', 'PledgeSelfChecked'],
  decide({ id, type, data: { campaignId, subject, obligation } }) {
    if (obligation === undefined) return [];
    const kind = type === 'PledgePublished' ? 'pledge' : 'pledge-self-check';
    return [request(FulfilObligation, { campaignId, subject, obligation, evidence: { kind, ref: id } })];
  },
};
