import { handles } from '@pacesetter/commands';
import type { ContextDefinition } from '@pacesetter/engine';
import { advanceDraw } from './src/draw/jobs/advance-draw.job';
import { commitDrawPool as gatherDrawPool } from './src/draw/jobs/commit-draw-pool.job';
import { drawJobs } from './src/draw/jobs/draw-jobs';
import { drawDeadlines } from './src/draw/policies/draw-deadlines.timers';
import { drawEvents } from './src/draw/draw.events';
import { drawFeatures } from './src/draw/draw-features.module';
import { draw } from './src/draw/draw.state';
import { assignInspectors } from './src/features/assign-inspectors/assign-inspectors';
import { beginListing } from './src/features/begin-listing/begin-listing';
import { circulateCriticism } from './src/features/circulate-criticism/circulate-criticism';
import { closeAccountability } from './src/features/close-accountability/close-accountability';
import { closeLeftover } from './src/features/close-leftover/close-leftover';
import { commendInCircular } from './src/features/commend-in-circular/commend-in-circular';
import { completeListing } from './src/features/complete-listing/complete-listing';
import { escalateMissedFollowUp } from './src/features/escalate-missed-follow-up/escalate-missed-follow-up';
import { escalateOverdueObligation } from './src/features/escalate-overdue-obligation/escalate-overdue-obligation';
import { extendRectification } from './src/features/extend-rectification/extend-rectification';
import { listLeftover } from './src/features/list-leftover/list-leftover';
import { listRectification } from './src/features/list-rectification/list-rectification';
import { noteOverdueObligation } from './src/features/note-overdue-obligation/note-overdue-obligation';
import { noticeMissedRectification } from './src/features/notice-missed-rectification/notice-missed-rectification';
import { noticeMissedVerification } from './src/features/notice-missed-verification/notice-missed-verification';
import { noticeMissedVisit } from './src/features/notice-missed-visit/notice-missed-visit';
import { noticeMissingProgress } from './src/features/notice-missing-progress/notice-missing-progress';
import { orderRectification } from './src/features/order-rectification/order-rectification';
import { recordVisit } from './src/features/record-visit/record-visit';
import { rectifyBackwardBand } from './src/features/rectify-backward-band/rectify-backward-band';
import { recuseInspector } from './src/features/recuse-inspector/recuse-inspector';
import { reportProgress } from './src/features/report-progress/report-progress';
import { rectifySuggestion } from './src/features/rectify-suggestion/rectify-suggestion';
import { returnRectification } from './src/features/return-rectification/return-rectification';
import { submitRectification } from './src/features/submit-rectification/submit-rectification';
import { verifyRectification } from './src/features/verify-rectification/verify-rectification';
import { inspectorateEvents } from './src/inspectors/inspectorate.events';
import { inspectorateFeatures } from './src/inspectors/inspectorate-features.module';
import { inspectorate } from './src/inspectors/inspectorate.state';
import { escalateOverdueObligation as escalateWhenGraceEnds } from './src/jobs/escalate-overdue-obligation.job';
import { listLeftovers } from './src/jobs/list-leftovers.job';
import { noticeMissedRectification as noticeWhenDue } from './src/jobs/notice-missed-rectification.job';
import { noticeMissedVerification as noticeWhenNobodyLooked } from './src/jobs/notice-missed-verification.job';
import { noticeMissingProgress as noticeWhenNothingTold } from './src/jobs/notice-missing-progress.job';
import { supervisionJobs } from './src/jobs/supervision-jobs';
import { listingEvents } from './src/listing.events';
import { beginListingFacts } from './src/listing.facts';
import { listing } from './src/listing.state';
import { beginListingWhenPhaseEntered } from './src/policies/begin-listing-when-phase-entered.policy';
import { closeLeftoverWhenItemSettled } from './src/policies/close-leftover-when-item-settled.policy';
import { closeSuggestionWhenRectified } from './src/policies/close-suggestion-when-rectified.policy';
import { commendWhenBandAdvanced } from './src/policies/commend-when-band-advanced.policy';
import { fulfilObligationWhenVisited } from './src/policies/fulfil-obligation-when-visited.policy';
import { listLeftoverWhenNotKept } from './src/policies/list-leftover-when-not-kept.policy';
import { listingTimers } from './src/policies/listing.timers';
import { noteOverdueObligationWhenMissed } from './src/policies/note-overdue-obligation-when-missed.policy';
import { rectificationFollowUp } from './src/policies/rectification-follow-up.timers';
import { escalateWhenFollowUpMissed } from './src/policies/escalate-when-follow-up-missed.policy';
import { rectifyWhenBandBackward } from './src/policies/rectify-when-band-backward.policy';
import { rectifyWhenPledgeCheckMissed } from './src/policies/rectify-when-pledge-check-missed.policy';
import { rectifyWhenSuggestionAccepted } from './src/policies/rectify-when-suggestion-accepted.policy';
import { settlePledgeItemWhenRectified } from './src/policies/settle-pledge-item-when-rectified.policy';
import { submitRectificationWhenMadeUpFor } from './src/policies/submit-rectification-when-made-up-for.policy';
import { supervisionDeadlines } from './src/policies/supervision-deadlines.timers';
import { internalSupervisionCommands, supervisionEndpoints } from './src/supervision.endpoints';
import { supervisionEvents } from './src/supervision.events';
import {
  backwardBandFacts,
  missedFollowUpFacts,
  commendationFacts,
  criticismFacts,
  leftoverFacts,
  overdueFacts,
  supervisionFacts,
} from './src/supervision.facts';
import { supervision } from './src/supervision.state';
import { assignmentFacts, missedVerificationFacts, roundFacts, visitFacts } from './src/visit.facts';
import { closeVisitRound } from './src/visit-plan/jobs/close-visit-round.job';
import { openVisitRound } from './src/visit-plan/jobs/open-visit-round.job';
import { visitPlanJobs } from './src/visit-plan/jobs/visit-plan-jobs';
import { callDrawWhenRoundOpened } from './src/visit-plan/policies/call-draw-when-round-opened.policy';
import { planVisitsWhenPhaseEntered } from './src/visit-plan/policies/plan-visits-when-phase-entered.policy';
import { replanVisitsWhenCampaignChanged } from './src/visit-plan/policies/replan-visits-when-campaign-changed.policy';
import { visitRounds } from './src/visit-plan/policies/visit-rounds.timers';
import { visitPlanEvents } from './src/visit-plan/visit-plan.events';
import { visitPlanFeatures } from './src/visit-plan/visit-plan-features.module';
import { visitPlan } from './src/visit-plan/visit-plan.state';
import { PublicSupervisionController } from './src/views/public-supervision/public-supervision.controller';
import {
  FindDrawHandler,
  ListCircularsHandler,
  ListDrawsHandler,
  ListListedHandler,
} from './src/views/public-supervision/public-supervision.query-handlers';
import { supervisionBoard } from './src/views/supervision-board/supervision-board.projection';
import { supervisionGateFacts } from './src/views/supervision-board/supervision-gate-facts.query';

/** Visits, rectification by a deadline, the escalation ladder, and the public listing of what was left over. */
export const supervisionContext: ContextDefinition = {
  name: 'supervision',
  aggregates: [supervision, listing, visitPlan, inspectorate, draw],
  events: [...supervisionEvents, ...listingEvents, ...visitPlanEvents, ...inspectorateEvents, ...drawEvents],
  features: [
    ...drawFeatures,
    ...visitPlanFeatures,
    ...inspectorateFeatures,
    handles(assignInspectors, assignmentFacts),
    handles(recuseInspector, assignmentFacts),
    handles(recordVisit, visitFacts),
    handles(noticeMissedVisit, roundFacts),
    handles(orderRectification, supervisionFacts),
    handles(submitRectification, supervisionFacts),
    handles(verifyRectification, supervisionFacts),
    handles(returnRectification, supervisionFacts),
    handles(listRectification, supervisionFacts),
    handles(extendRectification, supervisionFacts),
    handles(noticeMissedRectification, supervisionFacts),
    handles(reportProgress, supervisionFacts),
    handles(noticeMissingProgress, supervisionFacts),
    handles(noticeMissedVerification, missedVerificationFacts),
    handles(noteOverdueObligation, overdueFacts),
    handles(escalateOverdueObligation, overdueFacts),
    handles(rectifyBackwardBand, backwardBandFacts),
    handles(escalateMissedFollowUp, missedFollowUpFacts),
    handles(rectifySuggestion, supervisionFacts),
    handles(listLeftover, leftoverFacts),
    handles(closeLeftover),
    handles(beginListing, beginListingFacts),
    handles(completeListing),
    handles(commendInCircular, commendationFacts),
    handles(circulateCriticism, criticismFacts),
    handles(closeAccountability, supervisionFacts),
  ],
  http: { endpoints: supervisionEndpoints, internal: internalSupervisionCommands },
  projections: [supervisionBoard],
  policies: [
    planVisitsWhenPhaseEntered,
    replanVisitsWhenCampaignChanged,
    callDrawWhenRoundOpened,
    fulfilObligationWhenVisited,
    noteOverdueObligationWhenMissed,
    submitRectificationWhenMadeUpFor,
    rectifyWhenBandBackward,
    escalateWhenFollowUpMissed,
    commendWhenBandAdvanced,
    rectifyWhenSuggestionAccepted,
    rectifyWhenPledgeCheckMissed,
    closeSuggestionWhenRectified,
    beginListingWhenPhaseEntered,
    listLeftoverWhenNotKept,
    closeLeftoverWhenItemSettled,
    settlePledgeItemWhenRectified,
  ],
  timerRules: [supervisionDeadlines, rectificationFollowUp, listingTimers, visitRounds, drawDeadlines],
  jobDefinitions: [...supervisionJobs, ...visitPlanJobs, ...drawJobs],
  jobs: [
    noticeWhenDue,
    noticeWhenNothingTold,
    noticeWhenNobodyLooked,
    escalateWhenGraceEnds,
    listLeftovers,
    openVisitRound,
    closeVisitRound,
    gatherDrawPool,
    advanceDraw,
  ],
  gateFacts: supervisionGateFacts,
  nest: {
    controllers: [PublicSupervisionController],
    providers: [ListDrawsHandler, FindDrawHandler, ListListedHandler, ListCircularsHandler],
  },
};
