import { derivedId, type TimerChanges, type TimerRequest, type TimerRule } from '@pacesetter/kernel';
import type { ReviewEvent } from '../review.events';
import { refOf, sessionId, type SessionRef } from '../session/session.rules';
import type { SessionEvent } from '../session.events';
import type { SuggestionRef } from '../suggestion.rules';
import { clearFollowUp, followUpsDue } from './follow-up-timers';

type OfLedger = Extract<
  ReviewEvent,
  {
    type:
      | 'SuggestionRaised'
      | 'SuggestionAccepted'
      | 'SuggestionDeclined'
      | 'SuggestionLeftUnanswered'
      | 'AssessmentRecorded'
      | 'HelperAssigned'
      | 'ImprovementPlanSubmitted'
      | 'ImprovementConfirmed'
      | 'FollowUpMissed';
  }
>;
type OfSession = Extract<SessionEvent, { type: 'ReviewSessionOpened' | 'ReviewSessionClosed' | 'SheetKeyDestroyed' }>;

/** Which deadlines follow from reviews: answers to suggestions, what follows from a standing, the end of a session. */
export const reviewDeadlines: TimerRule<OfLedger | OfSession> = {
  name: 'review-deadlines',
  on: [
    'SuggestionRaised',
    'SuggestionAccepted',
    'SuggestionDeclined',
    'SuggestionLeftUnanswered',
    'AssessmentRecorded',
    'HelperAssigned',
    'ImprovementPlanSubmitted',
    'ImprovementConfirmed',
    'FollowUpMissed',
    'ReviewSessionOpened',
    'ReviewSessionClosed',
    'SheetKeyDestroyed',
  ],
  timers({ type, data, metadata }): TimerChanges {
    switch (type) {
      case 'SuggestionRaised':
        return data.answerBy === undefined ? {} : { set: [unanswered(data, data.answerBy)] };
      case 'SuggestionAccepted':
      case 'SuggestionDeclined':
      case 'SuggestionLeftUnanswered':
        return { clear: [answerTimerId(data)] };
      case 'AssessmentRecorded':
        return followUpsDue(data);
      case 'HelperAssigned':
        return clearFollowUp(data, 'helper');
      case 'ImprovementPlanSubmitted':
        return clearFollowUp(data, 'improvement-plan');
      case 'ImprovementConfirmed':
        return clearFollowUp(data, 'improvement');
      case 'FollowUpMissed':
        return clearFollowUp(data, data.duty);
      case 'ReviewSessionOpened':
        return { set: [endOfSession(data, data.closesAt)] };
      case 'ReviewSessionClosed':
        return {
          clear: [sessionTimerId(data)],
          ...(data.secret && { set: [endOfKey(data, metadata.occurredAt)] }),
        };
      case 'SheetKeyDestroyed':
        return { clear: [keyTimerId(data)] };
    }
  },
};

function unanswered({ campaignId, subject, suggestionId }: SuggestionRef, dueAt: string): TimerRequest {
  const payload = { campaignId, subject, suggestionId };
  return { id: answerTimerId(payload), job: 'notice-unanswered-suggestion', payload, dueAt, campaignId };
}

function answerTimerId({ suggestionId }: SuggestionRef): string {
  return derivedId('timer', 'notice-unanswered-suggestion', suggestionId);
}

function endOfSession(session: SessionRef, dueAt: string): TimerRequest {
  const payload = { ...refOf(session) };
  const { campaignId } = session;
  return { id: sessionTimerId(session), job: 'close-review-session', payload, dueAt, campaignId };
}

/** Names no campaign: neither a pause nor the end of the campaign keeps a key that has no use any more. */
function endOfKey(session: SessionRef, dueAt: string): TimerRequest {
  return { id: keyTimerId(session), job: 'destroy-sheet-key', payload: { ...refOf(session) }, dueAt };
}

function keyTimerId(session: SessionRef): string {
  return derivedId('timer', 'destroy-sheet-key', sessionId(session));
}

function sessionTimerId(session: SessionRef): string {
  return derivedId('timer', 'close-review-session', sessionId(session));
}
