import { defineJob } from '@pacesetter/queue';
import type { MissedRectification } from '../features/notice-missed-rectification/notice-missed-rectification';
import type { OverdueObligation } from '../overdue-obligation.rules';

/** Notices a deadline that has passed. */
export const noticeMissedRectificationJob = defineJob<MissedRectification>('notice-missed-rectification');

/** Lets a missed obligation count after its grace. */
export const escalateOverdueObligationJob = defineJob<OverdueObligation>('escalate-overdue-obligation');

/** Lists what was left over from an earlier campaign. */
export const listLeftoversJob = defineJob<{ campaignId: string }>('list-leftovers');

export const supervisionJobs = [noticeMissedRectificationJob, escalateOverdueObligationJob, listLeftoversJob];
