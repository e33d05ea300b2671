import { domainErrors } from '@pacesetter/kernel';

export type SiteErrorCode =
  | 'campaign-not-running'
  | 'no-sites'
  | 'not-enrolled'
  | 'tier-unknown'
  | 'not-a-candidate'
  | 'no-decider-above'
  | 'no-goals'
  | 'applications-not-open'
  | 'applications-open'
  | 'already-applied'
  | 'not-applied'
  | 'not-the-organization'
  | 'not-the-superior'
  | 'not-the-decider'
  | 'own-site'
  | 'decider-unknown'
  | 'places-apportioned'
  | 'places-taken'
  | 'no-place-left'
  | 'not-due'
  | 'not-a-site'
  | 'no-guides'
  | 'goals-mismatch'
  | 'score-out-of-range'
  | 'reason-required'
  | 'text-missing';

export const refuse = domainErrors<SiteErrorCode>();
