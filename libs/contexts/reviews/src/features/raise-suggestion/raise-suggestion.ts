import { inCampaign, type Subject } from '@pacesetter/contracts';
import { Command, defineFeature } from '@pacesetter/kernel';
import { ledger, type LedgerState } from '../../ledger.state';
import type { ReviewEvent } from '../../review.events';
import { type CampaignStanding, partInRunningCampaign, textGiven } from '../../review.rules';
import { answerTime, type SuggestionFacts } from '../../suggestion.rules';

export interface Suggestion {
  readonly campaignId: string;
  readonly subject: Subject;
  readonly text: string;
  /** The review in which it was made. */
  readonly reviewId?: string;
}

export class RaiseSuggestion extends Command<Suggestion> {}

export interface RaisingFacts extends CampaignStanding, SuggestionFacts {}

/** Anybody may say what is to be mended (意见建议); those whom it concerns accept it or say why not. */
export const raiseSuggestion = defineFeature<Suggestion, LedgerState, ReviewEvent, RaisingFacts>({
  command: RaiseSuggestion,
  aggregate: ledger,
  stream: ({ campaignId, subject }) => inCampaign(campaignId, subject),
  rule: ({ rule }) => rule,
  decide(suggestion, _state, { facts, now, newId }) {
    partInRunningCampaign(facts);
    textGiven(suggestion.text, 'the suggestion');
    const data = { ...suggestion, suggestionId: newId('suggestion'), ...answerTime(facts, now) };
    return [{ type: 'SuggestionRaised', data }];
  },
});
