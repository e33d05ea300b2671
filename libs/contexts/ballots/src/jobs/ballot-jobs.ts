import { defineJob } from '@pacesetter/queue';

interface Payload {
  readonly ballotId: string;
  /** The organisation that it concerns. */
  readonly subject: { readonly organizationId: string };
}

/** Ends the issuing of credentials. */
export const closeRegistrationJob = defineJob<Payload>('close-registration');

/** Destroys the key that credentials were signed with. */
export const destroyBallotKeyJob = defineJob<Payload>('destroy-ballot-key');

/** Ends the voting and counts. */
export const closeBallotJob = defineJob<Payload>('close-ballot');

export const ballotJobs = [closeRegistrationJob, destroyBallotKeyJob, closeBallotJob];
