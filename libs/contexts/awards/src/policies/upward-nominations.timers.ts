import type { Subject } from '@pacesetter/contracts';
import { derivedId, type TimerChanges, type TimerRequest, type TimerRule } from '@pacesetter/kernel';
import type { Announced, AwardRoundEvent } from '../award-round.events';
import { candidateId, type RoundRef } from '../candidate';
import type { UpwardOrigin } from '../award.shapes';

type Known = Extract<
  AwardRoundEvent,
  { type: 'NominationAnnounced' | 'AwardRoundOpened' | 'UpwardNominationSettled' | 'UpwardReportWithdrawn' }
>;

const JOB = 'nominate-upward';

/**
 * Whom a lower campaign has announced is nominated in the moment in which the round is opened, or at once when it is open
 * already: nobody looks again and again whether it is.
 */
export const upwardNominations: TimerRule<Known> = {
  name: 'upward-nominations',
  on: ['NominationAnnounced', 'AwardRoundOpened', 'UpwardNominationSettled', 'UpwardReportWithdrawn'],
  timers({ type, data, metadata: { occurredAt: dueAt } }): TimerChanges {
    switch (type) {
      case 'NominationAnnounced':
        return data.waits ? {} : { set: [timer(data, data, dueAt)] };
      case 'AwardRoundOpened':
        return { set: (data.announced ?? []).map((announced) => timer(data, announced, dueAt)) };
      case 'UpwardNominationSettled':
      case 'UpwardReportWithdrawn':
        return { clear: [timerId(data, data.subject)] };
    }
  },
};

/** Pauses of the higher campaign count: it takes no nominations meanwhile. */
function timer({ campaignId, round }: RoundRef, { award, subject, origin }: Announced, dueAt: string): TimerRequest {
  const payload = { ...origin, subject, nomination: { campaignId, round, award } };
  return { id: timerId(origin, subject), job: JOB, payload, dueAt, campaignId };
}

function timerId({ campaignId, round, award, to }: UpwardOrigin, subject: Subject): string {
  return derivedId('timer', JOB, candidateId({ campaignId, round, award, subject }), to);
}
