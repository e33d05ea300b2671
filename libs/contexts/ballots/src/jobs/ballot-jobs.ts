import type { Subject } from '@pacesetter/contracts';
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

/** The result for one subject of a ballot. */
export interface ResultToEnter {
  readonly ballotId: string;
  readonly campaignId: string;
  /** The organisation whose review it is. */
  readonly organizationId: string;
  readonly subject: Subject;
  /** The obligation that the entry meets. */
  readonly obligation?: string;
  readonly eligible: number;
  readonly tally: Readonly<Record<string, number>>;
}

/** Enters a result into the ledger of its subject. */
export const enterBallotResultJob = defineJob<ResultToEnter>('enter-ballot-result');

export const ballotJobs = [closeRegistrationJob, destroyBallotKeyJob, closeBallotJob, enterBallotResultJob];
