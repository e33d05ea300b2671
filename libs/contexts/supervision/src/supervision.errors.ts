import { domainErrors } from '@pacesetter/kernel';

export type SupervisionErrorCode =
  | 'campaign-unknown'
  | 'campaign-not-running'
  | 'not-enrolled'
  | 'not-a-supervisor'
  | 'own-organization'
  | 'not-the-supervised'
  | 'reason-required'
  | 'inspectors-missing'
  | 'finding-repeated'
  | 'visit-kind-unknown'
  | 'rung-unknown'
  | 'text-missing'
  | 'rectification-unknown'
  | 'rectification-not-running'
  | 'rectification-not-submitted'
  | 'rectification-already-verified'
  | 'deadline-not-later'
  | 'deadline-not-passed'
  | 'accountability-unknown'
  | 'listing-not-begun';

export const refuse = domainErrors<SupervisionErrorCode>();
