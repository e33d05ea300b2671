import type { Subject } from '@pacesetter/contracts';
import type { Actor } from '@pacesetter/kernel';
import type { LedgerState, Suggested } from './ledger.state';
import { refuse } from './review.errors';
import type { SuperiorFacts } from './review.rules';

export interface SuggestionRef {
  readonly campaignId: string;
  readonly subject: Subject;
  readonly suggestionId: string;
}

export interface SuggestionFacts {
  /** Until when a suggestion raised now is to be answered; absent where the programme does not say. */
  readonly answerBy?: string;
}

/** What a suggestion says of the time to answer it. */
export function answerTime({ answerBy }: SuggestionFacts, now: string): { answerBy?: string; since?: string } {
  return answerBy === undefined ? {} : { answerBy, since: now };
}

/** @throws DomainError when there is no such suggestion */
export function knownSuggestion({ suggestions }: LedgerState, suggestionId: string): Suggested {
  const suggestion = suggestions[suggestionId];
  if (suggestion !== undefined) return suggestion;
  throw refuse('suggestion-unknown', `there is no suggestion ${suggestionId}`, { suggestionId });
}

/** Suggestions that are neither declined nor carried out. */
export function openSuggestions({ suggestions }: Pick<LedgerState, 'suggestions'>): readonly string[] {
  return Object.entries(suggestions).flatMap(([id, { status }]) =>
    status === 'raised' || status === 'accepted' ? [id] : [],
  );
}

/**
 * Those whom it concerns answer: the subject, or the organisation above.
 * @returns whether the organisation above, or the campaign's office, answers
 * @throws DomainError for everybody else
 */
export function answeredByConcerned(actor: Actor, subject: Subject, { superiorId }: SuperiorFacts): boolean {
  if (actor.role === 'administrator') return true;
  const above = superiorId !== undefined && actor.organizationId === superiorId;
  if (actor.role === 'officer' && above) return true;
  const { organizationId, memberId } = subject;
  const own = memberId === undefined ? actor.role === 'officer' : actor.id === memberId;
  if (own && actor.organizationId === organizationId) return false;
  throw refuse('not-concerned', 'the subject or the organisation above answers a suggestion', { superiorId });
}
