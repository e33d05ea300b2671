import { domainErrors } from '@pacesetter/kernel';

export type ReviewErrorCode =
  | 'campaign-unknown'
  | 'campaign-not-running'
  | 'not-enrolled'
  | 'obligation-unknown'
  | 'obligation-kind-wrong'
  | 'text-missing'
  | 'score-out-of-range'
  | 'not-superior'
  | 'not-own-officer'
  | 'grade-unknown'
  | 'count-wrong'
  | 'more-ballots-than-eligible'
  | 'components-missing'
  | 'not-assessed'
  | 'no-helper-due';

export const refuse = domainErrors<ReviewErrorCode>();
