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

export const campaignJobs = [enrolParticipantsJob, evaluateGateJob, noticeMissedObligationsJob];
