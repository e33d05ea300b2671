import { type Policy, request } from '@pacesetter/kernel';
import { EnterAwardInLedger } from '@pacesetter/reviews';
import type { AwardEvent } from '../award.events';

type Decided = Extract<AwardEvent, { type: 'AwardConferred' | 'AwardRevoked' }>;

/** The ledger (专项台账) of a subject tells which awards it holds, and which it has lost and why. */
export const enterAwardInLedger: Policy<Decided> = {
  name: 'enter-award-in-ledger',
  on: ['AwardConferred', 'AwardRevoked'],
  decide({ type, data: { campaignId, round, award, subject }, metadata: { reason } }) {
    const standing = type === 'AwardConferred' ? 'conferred' : 'revoked';
    return [request(EnterAwardInLedger, { campaignId, subject, round, award, standing }, reason)];
  },
};
