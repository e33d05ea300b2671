import { domainErrors } from '@pacesetter/kernel';

export type PledgeErrorCode =
  | 'campaign-not-running'
  | 'not-enrolled'
  | 'obligation-unknown'
  | 'obligation-kind-wrong'
  | 'pledge-already-published'
  | 'earlier-pledge-open'
  | 'pledge-not-published'
  | 'pledge-not-self-checked'
  | 'pledge-already-verified'
  | 'pledge-empty'
  | 'topic-unknown'
  | 'text-missing'
  | 'due-outside-campaign'
  | 'fix-it-not-planned'
  | 'planned-fix-its-missing'
  | 'item-unknown'
  | 'item-repeated'
  | 'items-missing'
  | 'item-not-verified'
  | 'item-kept'
  | 'deadline-not-passed'
  | 'verified-by-itself'
  | 'not-superior';

export const refuse = domainErrors<PledgeErrorCode>();
