import { defineJob } from '@pacesetter/queue';
import type { MissedRectification } from '../features/notice-missed-rectification/notice-missed-rectification';
import type { MissedVerification } from '../features/notice-missed-verification/notice-missed-verification';
import type { MissingProgress } from '../features/notice-missing-progress/notice-missing-progress';
import type { OverdueObligation } from '../overdue-obligation.rules';

/** Notices a deadline that has passed. */
export const noticeMissedRectificationJob = defineJob<MissedRectification>('notice-missed-rectification');

/** Lets a missed obligation count after its grace. */
export const escalateOverdueObligationJob = defineJob<OverdueObligation>('escalate-overdue-obligation');

/** Notices that nobody has told of the progress of a listed order. */
export const noticeMissingProgressJob = defineJob<MissingProgress>('notice-missing-progress');

/** Notices that nobody has looked at a submission. */
export const noticeMissedVerificationJob = defineJob<MissedVerification>('notice-missed-verification');

/** Lists what was left over from an earlier campaign. */
export const listLeftoversJob = defineJob<{ campaignId: string }>('list-leftovers');

export const supervisionJobs = [
  noticeMissedRectificationJob,
  noticeMissingProgressJob,
  noticeMissedVerificationJob,
  escalateOverdueObligationJob,
  listLeftoversJob,
];
