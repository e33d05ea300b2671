import { FulfilObligation } from '@pacesetter/campaigns';
import { type Policy, request } from '@pacesetter/kernel';
import type { ReviewEvent } from '../review.events';

type Answer = Extract<
  ReviewEvent,
  { type: 'SelfReviewRecorded' | 'LeaderCommentRecorded' | 'MassReviewRecorded' | 'AssessmentRecorded' }
>;

const KINDS: Readonly<Record<Answer['type'], string>> = {
  SelfReviewRecorded: 'self-review',
  LeaderCommentRecorded: 'leader-comment',
  MassReviewRecorded: 'mass-review',
  AssessmentRecorded: 'assessment',
};

/** A review settles the obligation that it was given for. A mass review in which too few took part settles nothing. */
export const fulfilObligationWhenReviewed: Policy<Answer> = {
  name: 'fulfil-obligation-when-reviewed',
  on: ['SelfReviewRecorded', 'LeaderCommentRecorded', 'MassReviewRecorded', 'AssessmentRecorded'],
  decide(event) {
    const { campaignId, obligation, owedBy } = event.data;
    if (obligation === undefined || owedBy === undefined || isInvalid(event)) return [];
    const evidence = { kind: KINDS[event.type], ref: event.id };
    return [request(FulfilObligation, { campaignId, subject: owedBy, obligation, evidence })];
  },
};

function isInvalid(event: Answer): boolean {
  return event.type === 'MassReviewRecorded' && !event.data.valid;
}
