import { inCampaign } from '@pacesetter/contracts';
import { Command, defineFeature } from '@pacesetter/kernel';
import { ledger, type LedgerState } from '../../ledger.state';
import { refuse } from '../../review.errors';
import type { ReviewEvent } from '../../review.events';
import { campaignIsRunning, type SuperiorFacts, textGiven } from '../../review.rules';
import { answeredByConcerned, knownSuggestion, type SuggestionRef } from '../../suggestion.rules';

export interface Acceptance extends SuggestionRef {
  /** What will be done (整改措施). */
  readonly measure: string;
  /** Who sees to it. */
  readonly owner: string;
  readonly ownerId?: string;
  /** ISO 8601 in UTC; the programme's time for it when absent. */
  readonly deadline?: string;
}

export class AcceptSuggestion extends Command<Acceptance> {}

export interface AcceptanceFacts extends SuperiorFacts {
  /** When it has to be carried out, if the answer says nothing else. */
  readonly deadline: string;
}

/**
 * Xuefu, 五㈠: what is suggested in reviews is met with measures (针对性的整改措施). What the subject has declined the
 * organisation above can still accept for it.
 */
export const acceptSuggestion = defineFeature<Acceptance, LedgerState, ReviewEvent, AcceptanceFacts>({
  command: AcceptSuggestion,
  aggregate: ledger,
  stream: ({ campaignId, subject }) => inCampaign(campaignId, subject),
  rule: ({ rule }) => rule,
  decide({ campaignId, subject, suggestionId, measure, owner, ownerId, deadline }, state, { facts, actor, now }) {
    campaignIsRunning(facts);
    const fromAbove = answeredByConcerned(actor, subject, facts);
    const { status } = knownSuggestion(state, suggestionId);
    if (status !== 'raised' && !(status === 'declined' && fromAbove)) {
      throw refuse('suggestion-settled', `the suggestion is ${status}`, { status });
    }
    textGiven(measure, 'the measure');
    textGiven(owner, 'the owner');
    const until = deadline ?? facts.deadline;
    if (until <= now) throw refuse('deadline-not-later', `${until} is not later than ${now}`, { than: now });
    const data = { campaignId, subject, suggestionId, measure, owner, ownerId, deadline: until };
    return [{ type: 'SuggestionAccepted', data }];
  },
});
