import { idRule } from '@pacesetter/contracts';
import { domainErrors } from '@pacesetter/kernel';

export type OrganizationErrorCode =
  | 'id-wrong'
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

export const fitId = idRule(refuse);
