import { TEST_TIME } from '@pacesetter/testing';
import type { SuggestionEvent } from '../src/suggestion.events';
import { concerned } from './reviewed';

/** A suggestion to brigade 149, and what became of it: fixtures of this context's tests. */
export const LATER = '2010-06-16T00:00:00.000Z';

const suggestion = { ...concerned, suggestionId: 'suggestion-1' };

type Of<Type extends SuggestionEvent['type']> = Extract<SuggestionEvent, { type: Type }>;

export function raised(change: Partial<Of<'SuggestionRaised'>['data']> = {}): Of<'SuggestionRaised'> {
  const data = { ...suggestion, text: '修一修活动室', answerBy: LATER, since: TEST_TIME, ...change };
  return { type: 'SuggestionRaised', data };
}

export function accepted(change: Partial<Of<'SuggestionAccepted'>['data']> = {}): Of<'SuggestionAccepted'> {
  const data = { ...suggestion, measure: '修缮活动室', owner: '后勤支部', deadline: LATER, ...change };
  return { type: 'SuggestionAccepted', data };
}

export function declined(): Of<'SuggestionDeclined'> {
  return { type: 'SuggestionDeclined', data: { ...suggestion, why: '已有安排' } };
}

export function leftUnanswered(): Of<'SuggestionLeftUnanswered'> {
  return { type: 'SuggestionLeftUnanswered', data: { ...suggestion, answerBy: LATER } };
}

export function carriedOut(): Of<'SuggestionClosed'> {
  return { type: 'SuggestionClosed', data: { ...suggestion, rectificationId: 'rectification-1' } };
}
