import { handles } from '@pacesetter/commands';
import type { ContextDefinition } from '@pacesetter/engine';
import { assessmentFacts, type MattersOpenReader } from './src/assessment.facts';
import { assignHelper } from './src/features/assign-helper/assign-helper';
import { raiseSuggestion } from './src/features/raise-suggestion/raise-suggestion';
import { recordAssessment } from './src/features/record-assessment/record-assessment';
import { recordLeaderComment } from './src/features/record-leader-comment/record-leader-comment';
import { recordMassReview } from './src/features/record-mass-review/record-mass-review';
import { recordSelfReview } from './src/features/record-self-review/record-self-review';
import { ledger } from './src/ledger.state';
import { fulfilObligationWhenReviewed } from './src/policies/fulfil-obligation-when-reviewed.policy';
import { reviewEvents } from './src/review.events';
import { answerFacts, massReviewFacts, superiorFacts } from './src/review.facts';
import { reviewLedger } from './src/views/review-ledger/review-ledger.projection';

/**
 * Reviews (评议) and assessments (考核), kept in each subject's ledger.
 *
 * @param mattersOpen what supervision has open against a subject: standings depend on it, and reviews do not know
 *   supervision, which builds on them
 */
export function reviewsContext(mattersOpen: MattersOpenReader): ContextDefinition {
  return {
    name: 'reviews',
    aggregates: [ledger],
    events: reviewEvents,
    features: [
      handles(recordSelfReview, answerFacts),
      handles(recordLeaderComment, answerFacts),
      handles(recordMassReview, massReviewFacts),
      handles(raiseSuggestion, superiorFacts),
      handles(recordAssessment, assessmentFacts(mattersOpen)),
      handles(assignHelper, superiorFacts),
    ],
    projections: [reviewLedger],
    policies: [fulfilObligationWhenReviewed],
  };
}
