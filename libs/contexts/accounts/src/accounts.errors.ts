import { domainErrors } from '@pacesetter/kernel';

export type AccountsErrorCode =
  | 'not-an-administrator'
  | 'reason-required'
  | 'own-account'
  | 'account-unknown'
  | 'account-already-open'
  | 'account-closed'
  | 'organization-required'
  | 'organization-unknown'
  | 'integrator-key-required'
  | 'member-unknown'
  | 'grant-unknown'
  | 'password-not-own'
  | 'key-already-created'
  | 'key-unknown'
  | 'key-revoked'
  | 'scopes-missing'
  | 'scope-wrong'
  | 'overlap-out-of-range'
  | 'expiry-out-of-range'
  | 'signing-key-in-use';

export const refuse = domainErrors<AccountsErrorCode>();
