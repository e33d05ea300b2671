import { defineJob } from '@pacesetter/queue';
import type { DrawRef } from '../draw.rules';

/** Gathers from whom is drawn. */
export const commitDrawPoolJob = defineJob<DrawRef>('commit-draw-pool');

/** Takes the next step of a draw whose time has come. */
export const advanceDrawJob = defineJob<DrawRef>('advance-draw');

export const drawJobs = [commitDrawPoolJob, advanceDrawJob];
