import { type Policy, request } from '@pacesetter/kernel';
import { SettlePledgeItem } from '@pacesetter/pledges';
import type { SupervisionEvent } from '../supervision.events';

type Verified = Extract<SupervisionEvent, { type: 'RectificationVerified' }>;

/** A verified rectification of a broken pledge makes the item good. Refused when it has been settled already. */
export const settlePledgeItemWhenRectified: Policy<Verified> = {
  name: 'settle-pledge-item-when-rectified',
  on: ['RectificationVerified'],
  decide({ id, data: { campaignId, subject, cause } }) {
    if (cause.kind !== 'pledge-broken') return [];
    const evidence = { kind: 'rectification', ref: id };
    return [request(SettlePledgeItem, { campaignId, subject, key: cause.ref, evidence })];
  },
};
