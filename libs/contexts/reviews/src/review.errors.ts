import { domainErrors } from '@pacesetter/kernel';

export type ReviewErrorCode =
  | 'campaign-not-running'
  | 'not-enrolled'
  | 'obligation-unknown'
  | 'obligation-kind-wrong'
  | 'text-missing'
  | 'score-out-of-range'
  | 'not-superior'
  | 'not-own-officer'
  | 'not-own-work'
  | 'grade-unknown'
  | 'count-wrong'
  | 'more-ballots-than-eligible'
  | 'method-wrong'
  | 'secret-ballot-required'
  // Reviews of the own work and comments
  | 'items-missing'
  | 'item-unknown'
  | 'members-missing'
  | 'parts-missing'
  | 'part-unknown'
  // Assessments and what follows from them
  | 'components-missing'
  | 'score-of-panel'
  | 'not-assessed'
  | 'no-helper-due'
  | 'no-improvement-due'
  | 'deadline-not-passed'
  | 'not-all-covered'
  // Recusal
  | 'own-case'
  | 'recused'
  | 'relation-unknown'
  // Sessions
  | 'review-not-in-programme'
  | 'session-unknown'
  | 'session-already-opened'
  | 'session-closed'
  | 'nobody-to-review'
  | 'too-few-judges'
  | 'too-few-sheets'
  | 'reviewer-twice'
  | 'not-a-reviewer'
  | 'not-own-sheet'
  | 'sheet-already-in'
  | 'subject-unknown'
  | 'marks-missing'
  | 'sheets-unreadable'
  | 'session-not-closed'
  // Suggestions
  | 'suggestion-unknown'
  | 'suggestion-settled'
  | 'suggestion-not-accepted'
  | 'deadline-not-later'
  | 'not-concerned';

export const refuse = domainErrors<ReviewErrorCode>();
