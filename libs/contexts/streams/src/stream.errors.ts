import { domainErrors } from '@pacesetter/kernel';

export type StreamErrorCode =
  | 'not-an-administrator'
  | 'subscription-already-there'
  | 'subscription-unknown'
  | 'subscription-removed'
  | 'subscription-kind-wrong'
  | 'endpoint-wrong'
  | 'numbers-wrong'
  | 'limits-out-of-range'
  | 'rotation-under-way';

export const refuse = domainErrors<StreamErrorCode>();
