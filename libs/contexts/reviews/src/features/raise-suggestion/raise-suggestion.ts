import { inCampaign, type Subject } from '@pacesetter/contracts';
import { Command, defineFeature } from '@pacesetter/kernel';
import { ledger, type LedgerState } from '../../ledger.state';
import type { ReviewEvent } from '../../review.events';
import { type CampaignStanding, partInRunningCampaign, textGiven } from '../../review.rules';

export interface Suggestion {
  readonly campaignId: string;
  readonly subject: Subject;
  readonly text: string;
}

export class RaiseSuggestion extends Command<Suggestion> {}

/** Anybody may say what is to be mended (意见建议); whether it becomes a rectification is supervision's to decide. */
export const raiseSuggestion = defineFeature<Suggestion, LedgerState, ReviewEvent, CampaignStanding>({
  command: RaiseSuggestion,
  aggregate: ledger,
  stream: ({ campaignId, subject }) => inCampaign(campaignId, subject),
  rule: ({ rule }) => rule,
  decide(suggestion, _state, { facts, newId }) {
    partInRunningCampaign(facts);
    textGiven(suggestion.text, 'the suggestion');
    return [{ type: 'SuggestionRaised', data: { ...suggestion, suggestionId: newId('suggestion') } }];
  },
});
