import { inCampaign } from '@pacesetter/contracts';
import { Command, defineFeature } from '@pacesetter/kernel';
import { ledger, type LedgerState } from '../../ledger.state';
import { refuse } from '../../review.errors';
import type { ReviewEvent } from '../../review.events';
import { knownSuggestion, type SuggestionRef } from '../../suggestion.rules';

export interface CarriedOut extends SuggestionRef {
  /** The rectification that carried it out. */
  readonly rectificationId: string;
}

/** Given when the rectification was verified, also after the campaign's end. */
export class CloseSuggestion extends Command<CarriedOut> {}

export const closeSuggestion = defineFeature<CarriedOut, LedgerState, ReviewEvent>({
  command: CloseSuggestion,
  aggregate: ledger,
  stream: ({ campaignId, subject }) => inCampaign(campaignId, subject),
  decide({ campaignId, subject, suggestionId, rectificationId }, state) {
    const { status } = knownSuggestion(state, suggestionId);
    if (status === 'closed') return [];
    if (status !== 'accepted') throw refuse('suggestion-not-accepted', `the suggestion is ${status}`, { status });
    return [{ type: 'SuggestionClosed', data: { campaignId, subject, suggestionId, rectificationId } }];
  },
});
