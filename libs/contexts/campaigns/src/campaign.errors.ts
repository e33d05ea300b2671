import { domainErrors } from '@pacesetter/kernel';

export type CampaignErrorCode =
  | 'programme-already-published'
  | 'programme-unknown'
  | 'not-in-programme'
  | 'campaign-already-launched'
  | 'campaign-unknown'
  | 'campaign-not-running'
  | 'campaign-not-paused'
  | 'campaign-ended'
  | 'reason-required'
  | 'phase-not-current'
  | 'phase-end-not-later'
  | 'gate-not-due'
  | 'not-enrolled'
  | 'obligation-unknown'
  | 'obligation-not-owed'
  | 'obligation-already-settled'
  | 'obligation-not-due'
  | 'obligation-not-open-yet'
  | 'obligation-kind-wrong'
  | 'items-missing'
  | 'plan-not-submitted'
  | 'plan-already-submitted'
  | 'plan-decided-by-superior-only'
  | 'activity-not-optional'
  | 'leading-group-role-missing'
  | 'own-days-of-organizations'
  | 'own-days-wrong'
  | 'migration-impossible'
  | 'not-root-organization';

export const refuse = domainErrors<CampaignErrorCode>();
