import { defineJob } from '@pacesetter/queue';
import type { RoundRef } from '../candidate';

/** Opens a round on its first day. */
export const openAwardRoundJob = defineJob<RoundRef>('open-award-round');

/** Closes nominations, sorts out who cannot be awarded, and begins the public notice. */
export const closeNominationsJob = defineJob<RoundRef>('close-nominations');

/** Gives every candidate of a round an answer. */
export const decideAwardRoundJob = defineJob<RoundRef>('decide-award-round');

export const awardJobs = [openAwardRoundJob, closeNominationsJob, decideAwardRoundJob];
