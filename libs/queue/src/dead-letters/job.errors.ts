import { domainErrors } from '@pacesetter/kernel';

export type JobErrorCode = 'job-not-dead' | 'reason-required';

export const refuse = domainErrors<JobErrorCode>();
