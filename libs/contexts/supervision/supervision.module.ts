import { handles } from '@pacesetter/commands';
import type { ContextDefinition } from '@pacesetter/engine';
import { beginListing } from './src/features/begin-listing/begin-listing';
import { circulateCriticism } from './src/features/circulate-criticism/circulate-criticism';
import { closeAccountability } from './src/features/close-accountability/close-accountability';
import { closeLeftover } from './src/features/close-leftover/close-leftover';
import { commendInCircular } from './src/features/commend-in-circular/commend-in-circular';
import { completeListing } from './src/features/complete-listing/complete-listing';
import { escalateOverdueObligation } from './src/features/escalate-overdue-obligation/escalate-overdue-obligation';
import { extendRectification } from './src/features/extend-rectification/extend-rectification';
import { listLeftover } from './src/features/list-leftover/list-leftover';
import { listRectification } from './src/features/list-rectification/list-rectification';
import { noteOverdueObligation } from './src/features/note-overdue-obligation/note-overdue-obligation';
import { noticeMissedRectification } from './src/features/notice-missed-rectification/notice-missed-rectification';
import { orderRectification } from './src/features/order-rectification/order-rectification';
import { recordVisit } from './src/features/record-visit/record-visit';
import { rectifyBackwardBand } from './src/features/rectify-backward-band/rectify-backward-band';
import { returnRectification } from './src/features/return-rectification/return-rectification';
import { submitRectification } from './src/features/submit-rectification/submit-rectification';
import { verifyRectification } from './src/features/verify-rectification/verify-rectification';
import { escalateOverdueObligation as escalateWhenGraceEnds } from './src/jobs/escalate-overdue-obligation.job';
import { listLeftovers } from './src/jobs/list-leftovers.job';
import { noticeMissedRectification as noticeWhenDue } from './src/jobs/notice-missed-rectification.job';
import { supervisionJobs } from './src/jobs/supervision-jobs';
import { listingEvents } from './src/listing.events';
import { beginListingFacts } from './src/listing.facts';
import { listing } from './src/listing.state';
import { beginListingWhenPhaseEntered } from './src/policies/begin-listing-when-phase-entered.policy';
import { closeLeftoverWhenItemSettled } from './src/policies/close-leftover-when-item-settled.policy';
import { fulfilObligationWhenVisited } from './src/policies/fulfil-obligation-when-visited.policy';
import { listLeftoverWhenNotKept } from './src/policies/list-leftover-when-not-kept.policy';
import { listingTimers } from './src/policies/listing.timers';
import { noteOverdueObligationWhenMissed } from './src/policies/note-overdue-obligation-when-missed.policy';
import { rectifyWhenBandBackward } from './src/policies/rectify-when-band-backward.policy';
import { settlePledgeItemWhenRectified } from './src/policies/settle-pledge-item-when-rectified.policy';
import { submitRectificationWhenMadeUpFor } from './src/policies/submit-rectification-when-made-up-for.policy';
import { supervisionDeadlines } from './src/policies/supervision-deadlines.timers';
import { supervisionEvents } from './src/supervision.events';
import {
  backwardBandFacts,
  commendationFacts,
  criticismFacts,
  leftoverFacts,
  overdueFacts,
  supervisionFacts,
} from './src/supervision.facts';
import { supervision } from './src/supervision.state';
import { supervisionBoard } from './src/views/supervision-board/supervision-board.projection';
import { supervisionGateFacts } from './src/views/supervision-board/supervision-gate-facts.query';

/** Visits, rectification by a deadline, the escalation ladder, and the public listing of what was left over. */
export const supervisionContext: ContextDefinition = {
  name: 'supervision',
  aggregates: [supervision, listing],
  events: [...supervisionEvents, ...listingEvents],
  features: [
    handles(recordVisit, supervisionFacts),
    handles(orderRectification, supervisionFacts),
    handles(submitRectification, supervisionFacts),
    handles(verifyRectification, supervisionFacts),
    handles(returnRectification, supervisionFacts),
    handles(listRectification, supervisionFacts),
    handles(extendRectification, supervisionFacts),
    handles(noticeMissedRectification, supervisionFacts),
    handles(noteOverdueObligation, overdueFacts),
    handles(escalateOverdueObligation, overdueFacts),
    handles(rectifyBackwardBand, backwardBandFacts),
    handles(listLeftover, leftoverFacts),
    handles(closeLeftover),
    handles(beginListing, beginListingFacts),
    handles(completeListing),
    handles(commendInCircular, commendationFacts),
    handles(circulateCriticism, criticismFacts),
    handles(closeAccountability, supervisionFacts),
  ],
  projections: [supervisionBoard],
  policies: [
    fulfilObligationWhenVisited,
    noteOverdueObligationWhenMissed,
    submitRectificationWhenMadeUpFor,
    rectifyWhenBandBackward,
    beginListingWhenPhaseEntered,
    listLeftoverWhenNotKept,
    closeLeftoverWhenItemSettled,
    settlePledgeItemWhenRectified,
  ],
  timerRules: [supervisionDeadlines, listingTimers],
  jobDefinitions: supervisionJobs,
  jobs: [noticeWhenDue, escalateWhenGraceEnds, listLeftovers],
  gateFacts: supervisionGateFacts,
};
