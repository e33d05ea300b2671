import { domainErrors } from '@pacesetter/kernel';

export type PrivacyErrorCode = 'not-an-administrator' | 'reason-required' | 'person-not-forgotten';

export const refuse = domainErrors<PrivacyErrorCode>();
