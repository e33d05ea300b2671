import { FulfilObligation } from '@pacesetter/campaigns';
import { type Policy, type RecordedEvent, request } from '@pacesetter/kernel';
import type { ReviewEvent } from '../review.events';
import type { Reviewers } from '../review.shapes';
import type { RoundEvent } from '../round.events';
import type { Closing, SessionEvent } from '../session.events';

type Answer =
  | Extract<ReviewEvent, { type: 'SelfReviewRecorded' | 'MassReviewRecorded' }>
  | Extract<SessionEvent, { type: 'ReviewSessionClosed' }>
  | RoundEvent;

const BY_REVIEWERS: Readonly<Record<Reviewers, string>> = {
  masses: 'mass-review',
  peers: 'peer-review',
  subordinates: 'upward-review',
};

const BY_SESSION: Readonly<Record<Closing['kind'], string>> = {
  peer: 'peer-review',
  upward: 'upward-review',
  judges: 'assessment',
};

/**
 * A review settles the obligation that it was given for; where too few took part it settles nothing. Whoever comments on
 * others, or assesses them, has done so when the round is closed.
 */
export const fulfilObligationWhenReviewed: Policy<Answer> = {
  name: 'fulfil-obligation-when-reviewed',
  on: ['SelfReviewRecorded', 'MassReviewRecorded', 'ReviewSessionClosed', 'ReviewRoundClosed'],
  decide(event) {
    const { campaignId, obligation } = event.data;
    const subject = owing(event);
    if (obligation === undefined || subject === undefined || isInvalid(event)) return [];
    const evidence = { kind: kindOf(event), ref: event.id };
    return [request(FulfilObligation, { campaignId, subject, obligation, evidence })];
  },
};

function owing({ type, data }: RecordedEvent<Answer>) {
  return type === 'ReviewSessionClosed' ? { organizationId: data.organizationId } : data.owedBy;
}

function isInvalid({ type, data }: RecordedEvent<Answer>): boolean {
  return (type === 'MassReviewRecorded' || type === 'ReviewSessionClosed') && !data.valid;
}

function kindOf({ type, data }: RecordedEvent<Answer>): string {
  switch (type) {
    case 'SelfReviewRecorded':
      return 'self-review';
    case 'MassReviewRecorded':
      return BY_REVIEWERS[data.reviewers];
    case 'ReviewSessionClosed':
      return BY_SESSION[data.kind];
    case 'ReviewRoundClosed':
      return data.kind;
  }
}
