import { inCampaign } from '@pacesetter/contracts';
import { Command, defineFeature } from '@pacesetter/kernel';
import { type DeadlineFacts, passed } from '../../deadline.rules';
import { ledger, type LedgerState } from '../../ledger.state';
import type { ReviewEvent } from '../../review.events';
import { knownSuggestion, type SuggestionRef } from '../../suggestion.rules';

export class NoticeUnansweredSuggestion extends Command<SuggestionRef> {}

/** That nobody has answered is noticed by the system itself, once. The suggestion can still be answered. */
export const noticeUnansweredSuggestion = defineFeature<SuggestionRef, LedgerState, ReviewEvent, DeadlineFacts>({
  command: NoticeUnansweredSuggestion,
  aggregate: ledger,
  stream: ({ campaignId, subject }) => inCampaign(campaignId, subject),
  rule: ({ rule }) => rule,
  decide({ campaignId, subject, suggestionId }, state, { facts, now }) {
    const { status, unanswered, answerBy, since } = knownSuggestion(state, suggestionId);
    const settled = status !== 'raised' || unanswered || answerBy === undefined || since === undefined;
    if (settled || facts.status === 'paused') return [];
    const dueAt = passed({ deadline: answerBy, since }, facts, now);
    return [{ type: 'SuggestionLeftUnanswered', data: { campaignId, subject, suggestionId, answerBy: dueAt } }];
  },
});
