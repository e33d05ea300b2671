import { type Policy, request } from '@pacesetter/kernel';
import { RecordMassReview } from '@pacesetter/reviews';
import type { BallotEvent } from '../ballot.events';

type Counted = Extract<BallotEvent, { type: 'BallotCounted' }>;

/** A published result is entered into the ledger of each subject; the first entry meets the ballot's obligation. */
export const recordMassReviewWhenBallotCounted: Policy<Counted> = {
  name: 'record-mass-review-when-ballot-counted',
  on: ['BallotCounted'],
  decide({ data: { ballotId, campaignId, organizationId, obligation, eligible, tallies = [] } }) {
    // The system acts for the organisation whose review it is.
    const actor = { id: 'system', role: 'system', organizationId } as const;
    return tallies.map(({ subject, tally }, index) => {
      const met = index === 0 ? obligation : undefined;
      const method = { kind: 'ballot', ref: ballotId } as const;
      const review = { campaignId, subject, obligation: met, method, eligible, tally };
      return { ...request(RecordMassReview, review, `secret ballot ${ballotId}`), actor };
    });
  },
};
