import { derivedId, type TimerChanges, type TimerRule } from '@pacesetter/kernel';
import type { AwardRoundEvent } from '../award-round.events';
import { candidateId } from '../candidate';

type Reported = Extract<AwardRoundEvent, { type: 'AwardReportedUpward' | 'UpwardNominationSettled' }>;

const JOB = 'nominate-upward';

/** A reported candidate is nominated in the linked campaign as soon as its round is open; pauses of that campaign count. */
export const upwardNominations: TimerRule<Reported> = {
  name: 'upward-nominations',
  on: ['AwardReportedUpward', 'UpwardNominationSettled'],
  timers({ type, data, metadata }): TimerChanges {
    const id = derivedId('timer', JOB, candidateId(data), data.to);
    if (type === 'UpwardNominationSettled') return { clear: [id] };
    const { campaignId, round, award, subject, to, nomination } = data;
    if (nomination === undefined) return {};
    const payload = { campaignId, round, award, subject, to, nomination };
    return { set: [{ id, job: JOB, payload, dueAt: metadata.occurredAt, campaignId: nomination.campaignId }] };
  },
};
