import { RecordMassReview } from '@pacesetter/reviews';
import { recorder } from '@pacesetter/testing';
import { ballotId, campaignId, organizationId } from '../../test/polled';
import type { SubjectTally } from '../ballot.events';
import { recordMassReviewWhenBallotCounted } from './record-mass-review-when-ballot-counted.policy';

function asked(tallies?: SubjectTally[]) {
  const about = { ballotId, campaignId, organizationId, obligation: 'final-mass-review' };
  const data = { ...about, eligible: 5, credentials: 4, cast: 3, turnout: 0.6, ...(tallies && { tallies }) };
  return recordMassReviewWhenBallotCounted.decide(recorder()({ type: 'BallotCounted', data }));
}

const ofMember = (memberId: string) => ({ subject: { organizationId, memberId }, tally: { satisfied: 3 } });

describe('the policy to record a mass review when a ballot was counted', () => {
  it('enters the result for each subject; the first entry meets the obligation', () => {
    const requests = asked([ofMember('m-1'), ofMember('m-2')]);
    expect(requests.map(({ command }) => command)).toEqual([RecordMassReview, RecordMassReview]);
    expect(requests.map(({ data }) => data)).toMatchObject([
      { ...ofMember('m-1'), campaignId, eligible: 5, obligation: 'final-mass-review', method: { kind: 'ballot' } },
      { ...ofMember('m-2'), campaignId, eligible: 5, obligation: undefined },
    ]);
    expect(requests[0]?.actor).toEqual({ id: 'system', role: 'system', organizationId });
  });

  it('enters nothing that was withheld', () => {
    expect(asked()).toEqual([]);
  });
});
