import { domainErrors } from '@pacesetter/kernel';

export type PostErrorCode =
  | 'campaign-not-running'
  | 'not-enrolled'
  | 'post-kind-unknown'
  | 'post-kind-not-for-organization'
  | 'capacity-exceeds-kind'
  | 'text-missing'
  | 'post-unknown'
  | 'post-full'
  | 'post-already-held'
  | 'post-not-held'
  | 'too-many-posts'
  | 'complaint-unknown'
  | 'complaint-already-answered'
  | 'deadline-not-passed'
  | 'reason-required'
  | 'not-own-organization'
  | 'not-the-member'
  | 'observed-by-masses-only';

export const refuse = domainErrors<PostErrorCode>();
