import type { Subject } from '@pacesetter/contracts';
import { defineJob } from '@pacesetter/queue';

/** Enrols everything below the campaign's root. */
export const enrolParticipantsJob = defineJob<{ campaignId: string; rootOrganizationId: string }>('enrol-participants');

/** Looks whether a phase can be entered or left. */
export const evaluateGateJob = defineJob<{ campaignId: string; phase: string; gate: 'entry' | 'exit' }>(
  'evaluate-gate',
);

/** Notices everyone who has missed an obligation. */
export const noticeMissedObligationsJob = defineJob<{ campaignId: string; obligation: string }>(
  'notice-missed-obligations',
);

/** Looks whether a participant has missed an obligation that it has a due date of its own for. */
export const noticeMissedObligationJob = defineJob<{
  campaignId: string;
  subject: Subject;
  obligation: string;
}>('notice-missed-obligation');

/** Decides the next page of a batch. */
export const advanceBatchJob = defineJob<{ batchId: string }>('advance-batch');

export const campaignJobs = [
  enrolParticipantsJob,
  evaluateGateJob,
  noticeMissedObligationsJob,
  noticeMissedObligationJob,
  advanceBatchJob,
];
