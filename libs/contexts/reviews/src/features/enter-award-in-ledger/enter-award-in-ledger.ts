import { inCampaign, type Subject } from '@pacesetter/contracts';
import { Command, defineFeature } from '@pacesetter/kernel';
import type { AwardStanding } from '../../award-entry.events';
import { awardKey, ledger, type LedgerState } from '../../ledger.state';
import type { ReviewEvent } from '../../review.events';

export interface AwardEntry {
  readonly campaignId: string;
  readonly subject: Subject;
  readonly round: string;
  readonly award: string;
  readonly standing: AwardStanding;
}

/** Given by a policy when an award was conferred or revoked; the reason of a revocation comes along. */
export class EnterAwardInLedger extends Command<AwardEntry> {}

/** The ledger records what was decided elsewhere: it has nothing to refuse. */
export const enterAwardInLedger = defineFeature<AwardEntry, LedgerState, ReviewEvent>({
  command: EnterAwardInLedger,
  aggregate: ledger,
  stream: ({ campaignId, subject }) => inCampaign(campaignId, subject),
  decide({ campaignId, subject, round, award, standing }, { awards }) {
    if (awards[awardKey({ round, award })] === standing) return [];
    return [{ type: 'AwardEnteredInLedger', data: { campaignId, subject, round, award, standing } }];
  },
});
