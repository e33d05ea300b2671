import { inCampaign } from '@pacesetter/contracts';
import { Command, defineFeature } from '@pacesetter/kernel';
import { ledger, type LedgerState } from '../../ledger.state';
import { refuse } from '../../review.errors';
import type { ReviewEvent } from '../../review.events';
import { campaignIsRunning, type SuperiorFacts, textGiven } from '../../review.rules';
import { answeredByConcerned, knownSuggestion, type SuggestionRef } from '../../suggestion.rules';

export interface Refusal extends SuggestionRef {
  /** Told to whoever reads the ledger. */
  readonly why: string;
}

export class DeclineSuggestion extends Command<Refusal> {}

export const declineSuggestion = defineFeature<Refusal, LedgerState, ReviewEvent, SuperiorFacts>({
  command: DeclineSuggestion,
  aggregate: ledger,
  stream: ({ campaignId, subject }) => inCampaign(campaignId, subject),
  rule: ({ rule }) => rule,
  decide({ campaignId, subject, suggestionId, why }, state, { facts, actor }) {
    campaignIsRunning(facts);
    answeredByConcerned(actor, subject, facts);
    const { status } = knownSuggestion(state, suggestionId);
    if (status !== 'raised') throw refuse('suggestion-settled', `the suggestion is ${status}`, { status });
    textGiven(why, 'the reason');
    return [{ type: 'SuggestionDeclined', data: { campaignId, subject, suggestionId, why } }];
  },
});
