import { defineJob } from '@pacesetter/queue';
import type { RoundRef } from '../visit-plan.rules';

/** Begins a round of visits. */
export const openVisitRoundJob = defineJob<RoundRef>('open-visit-round');

/** Notices which visits of a round were not made. */
export const closeVisitRoundJob = defineJob<RoundRef>('close-visit-round');

export const visitPlanJobs = [openVisitRoundJob, closeVisitRoundJob];
