import type { ReviewEvent } from '@pacesetter/reviews';
import { recorder, TEST_TIME } from '@pacesetter/testing';
import { ballotId, campaignId, organizationId } from '../../test/polled';
import type { SubjectTally } from '../ballot.events';
import { ballotResults } from './ballot-results.timers';

type Recorded = Extract<ReviewEvent, { type: 'MassReviewRecorded' }>;

function counted(tallies?: SubjectTally[]) {
  const about = { ballotId, campaignId, organizationId, obligation: 'final-mass-review' };
  const data = { ...about, eligible: 5, credentials: 4, cast: 3, turnout: 0.6, ...(tallies && { tallies }) };
  return ballotResults.timers(recorder()({ type: 'BallotCounted', data }));
}

function entered(memberId: string, method: Recorded['data']['method']) {
  const subject = { organizationId, memberId };
  const counts = { eligible: 5, cast: 3, tally: { satisfied: 3 }, turnout: 0.6, satisfaction: 100, valid: true };
  const data = { campaignId, subject, reviewId: 'r-1', reviewers: 'masses', method, ...counts } as const;
  return ballotResults.timers(recorder()({ type: 'MassReviewRecorded', data }));
}

const ofMember = (memberId: string) => ({ subject: { organizationId, memberId }, tally: { satisfied: 3 } });

describe('the results of a ballot', () => {
  it('are owed to the ledger of each subject at once; the first entry meets the obligation', () => {
    const { set = [] } = counted([ofMember('m-1'), ofMember('m-2')]);
    const shared = { ballotId, campaignId, organizationId, eligible: 5 };
    expect(set.map(({ payload }) => payload)).toEqual([
      { ...shared, ...ofMember('m-1'), obligation: 'final-mass-review' },
      { ...shared, ...ofMember('m-2') },
    ]);
    expect(set.every(({ job, dueAt }) => job === 'enter-ballot-result' && dueAt === TEST_TIME)).toBe(true);
  });

  it('stand still while the campaign does', () => {
    expect(counted([ofMember('m-1')]).set).toMatchObject([{ campaignId }]);
  });

  it('are settled when they stand in the ledger, one by one, and by nothing else', () => {
    const [first, second] = counted([ofMember('m-1'), ofMember('m-2')]).set ?? [];
    expect(entered('m-1', { kind: 'ballot', ref: ballotId })).toEqual({ clear: [first?.id] });
    expect(entered('m-2', { kind: 'ballot', ref: ballotId })).toEqual({ clear: [second?.id] });
    expect(entered('m-1', { kind: 'paper' })).toEqual({});
    expect(entered('m-1', { kind: 'session', ref: ballotId })).toEqual({});
  });

  it('that are withheld are owed to nobody', () => {
    expect(counted()).toEqual({ set: [] });
  });
});
