import { domainErrors } from '@pacesetter/kernel';

export type BallotErrorCode =
  | 'campaign-not-running'
  | 'not-enrolled'
  | 'not-own-officer'
  | 'not-by-ballot'
  | 'obligation-unknown'
  | 'ballot-already-opened'
  | 'ballot-not-open'
  | 'subjects-missing'
  | 'subject-elsewhere'
  | 'voter-repeated'
  | 'voter-under-review'
  | 'roll-too-short'
  | 'not-oneself'
  | 'not-on-roll'
  | 'registration-closed'
  | 'credential-already-issued'
  | 'blinded-message-unfit'
  | 'voting-not-open'
  | 'choices-wrong'
  | 'ballot-forged'
  | 'serial-used'
  | 'too-early';

export const refuse = domainErrors<BallotErrorCode>();
