import type { Subject } from '@pacesetter/contracts';
import { derivedId, type TimerChanges, type TimerRule } from '@pacesetter/kernel';
import { type ReviewEvent, subjectKey } from '@pacesetter/reviews';
import type { BallotEvent } from '../ballot.events';
import type { ResultToEnter } from '../jobs/ballot-jobs';

type Timed = Extract<BallotEvent, { type: 'BallotCounted' }> | Extract<ReviewEvent, { type: 'MassReviewRecorded' }>;

const JOB = 'enter-ballot-result';

/**
 * A published result is owed to the ledger of each subject until it stands there. The counting waits for no pause, but
 * ledgers do: these timers name the campaign, so that what was counted meanwhile is entered when it goes on.
 */
export const ballotResults: TimerRule<Timed> = {
  name: 'ballot-results',
  on: ['BallotCounted', 'MassReviewRecorded'],
  timers(event): TimerChanges {
    if (event.type === 'BallotCounted') return { set: owedResults(event.data, event.metadata.occurredAt) };
    const { subject, method } = event.data;
    if (method.kind !== 'ballot' || method.ref === undefined) return {};
    return { clear: [timerId(method.ref, subject)] };
  },
};

type Counted = Extract<BallotEvent, { type: 'BallotCounted' }>['data'];

function owedResults(
  { ballotId, campaignId, organizationId, obligation, eligible, tallies = [] }: Counted,
  now: string,
) {
  return tallies.map(({ subject, tally }, index) => {
    // The first entry meets the ballot's obligation.
    const met = index === 0 && obligation !== undefined ? { obligation } : {};
    const payload: ResultToEnter = { ballotId, campaignId, organizationId, subject, eligible, tally, ...met };
    return { id: timerId(ballotId, subject), job: JOB, payload: { ...payload }, dueAt: now, campaignId };
  });
}

function timerId(ballotId: string, subject: Subject): string {
  return derivedId('timer', JOB, ballotId, subjectKey(subject));
}
