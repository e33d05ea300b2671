import { defineJob } from '@pacesetter/queue';
import type { HigherRound } from '../award.shapes';
import type { CandidateRef, RoundRef } from '../candidate';

/** Opens a round on its first day. */
export const openAwardRoundJob = defineJob<RoundRef>('open-award-round');

/** Closes nominations, sorts out who cannot be awarded, and begins the public notice. */
export const closeNominationsJob = defineJob<RoundRef>('close-nominations');

/** Gives every candidate of a round an answer. */
export const decideAwardRoundJob = defineJob<RoundRef>('decide-award-round');

/** Nominates a candidate who was reported upward in the linked campaign; the candidate's own round records the answer. */
export const nominateUpwardJob = defineJob<CandidateRef & { to: string; nomination: HigherRound }>('nominate-upward', {
  inTurn: true,
});

export const awardJobs = [openAwardRoundJob, closeNominationsJob, decideAwardRoundJob, nominateUpwardJob];
