import { type Policy, request } from '@pacesetter/kernel';
import type { AwardEvent } from '../award.events';
import { WithdrawUpwardReports } from '../features/withdraw-upward-reports/withdraw-upward-reports';

type Revoked = Extract<AwardEvent, { type: 'AwardRevoked' }>;

/** A revoked award was reported to nobody. */
export const withdrawUpwardReportsWhenRevoked: Policy<Revoked> = {
  name: 'withdraw-upward-reports-when-revoked',
  on: ['AwardRevoked'],
  decide({ data: { campaignId, round, award, subject }, metadata: { reason } }) {
    return [request(WithdrawUpwardReports, { campaignId, round, award, subject }, reason)];
  },
};
