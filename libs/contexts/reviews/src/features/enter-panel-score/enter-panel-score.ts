import { inCampaign, type Subject } from '@pacesetter/contracts';
import { Command, defineFeature } from '@pacesetter/kernel';
import { ledger, type LedgerState } from '../../ledger.state';
import type { ReviewEvent } from '../../review.events';
import { scoreInRange } from '../../review.rules';

export interface PanelScore {
  readonly campaignId: string;
  readonly subject: Subject;
  readonly reviewId: string;
  readonly session: string;
  readonly judges: number;
  readonly raw: number;
  readonly score: number;
}

/** Given when a panel's session was closed. */
export class EnterPanelScore extends Command<PanelScore> {}

export interface PanelFacts {
  /** `id@version` of the programme that asks for the panel. */
  readonly rule?: string;
}

/** What a panel has found is entered as it is; the session that found it has judged who may take part. */
export const enterPanelScore = defineFeature<PanelScore, LedgerState, ReviewEvent, PanelFacts>({
  command: EnterPanelScore,
  aggregate: ledger,
  stream: ({ campaignId, subject }) => inCampaign(campaignId, subject),
  rule: ({ rule }) => rule,
  decide(entered, state) {
    if (state.panel?.reviewId === entered.reviewId) return [];
    scoreInRange(entered.score);
    return [{ type: 'PanelScoreEntered', data: entered }];
  },
});
