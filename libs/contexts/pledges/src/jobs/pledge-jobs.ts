import { defineJob } from '@pacesetter/queue';
import type { MissedCheck } from '../features/notice-missed-pledge-check/notice-missed-pledge-check';

/** Notices that a pledge has not been self-checked, or verified, by its day. */
export const noticeMissedPledgeCheckJob = defineJob<MissedCheck>('notice-missed-pledge-check');

export const pledgeJobs = [noticeMissedPledgeCheckJob];
