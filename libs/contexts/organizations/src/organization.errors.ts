import { domainErrors } from '@pacesetter/kernel';

export type OrganizationErrorCode =
  | 'organization-already-registered'
  | 'organization-unknown'
  | 'parent-unknown'
  | 'own-attributes'
  | 'reason-required'
  | 'member-already-registered'
  | 'member-unknown'
  | 'member-already-floating'
  | 'member-not-floating'
  | 'host-is-home';

export const refuse = domainErrors<OrganizationErrorCode>();
