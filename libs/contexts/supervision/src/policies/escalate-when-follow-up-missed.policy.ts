import { type Policy, request } from '@pacesetter/kernel';
import type { ReviewEvent } from '@pacesetter/reviews';
import { EscalateMissedFollowUp } from '../features/escalate-missed-follow-up/escalate-missed-follow-up';

type Missed = Extract<ReviewEvent, { type: 'FollowUpMissed' }>;

/** A helper not named, a plan not handed in, an improvement not made: it counts against whose it was. */
export const escalateWhenFollowUpMissed: Policy<Missed> = {
  name: 'escalate-when-follow-up-missed',
  on: ['FollowUpMissed'],
  decide: ({ data: { campaignId, owedBy, assessmentId, duty } }) => [
    request(EscalateMissedFollowUp, { campaignId, subject: owedBy, assessmentId, duty }),
  ],
};
