import type { ParticipationEvent } from '@pacesetter/campaigns';
import { RecordMassReview } from '@pacesetter/reviews';
import { asks, type Behaviour, someDaysAfter } from './behaviour';
import { massTally } from './mass-tally';
import { officerOf } from './roles';

type Fulfilled = Extract<ParticipationEvent, { type: 'ObligationFulfilled' }>;

/** What members say of themselves. */
const SAID = ['report', 'self-review'];

/** When members have handed in their self-analysis, or stated how they kept their pledge, the masses review them one by one. */
export const massesReviewMembers: Behaviour<Fulfilled> = {
  name: 'masses-review-members',
  on: ['ObligationFulfilled'],
  react({ data: { campaignId, subject, obligation, evidence }, metadata: { occurredAt } }, world) {
    const { organizationId, memberId } = subject;
    if (memberId === undefined || !SAID.includes(evidence.kind)) return [];
    const id = `${memberId} reviewed by the masses after ${obligation}`;
    const at = someDaysAfter(world, { moment: occurredAt, about: [id] }, [1, 6]);
    const tally = massTally(world, world.unit(organizationId), `${memberId} ${obligation}`);
    const request = () => asks(RecordMassReview, { campaignId, subject, ...tally }, officerOf(world.leaderOf(subject)));
    return [{ id, at, about: organizationId, request }];
  },
};
