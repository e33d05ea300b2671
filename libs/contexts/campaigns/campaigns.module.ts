import { handles } from '@pacesetter/commands';
import type { ContextDefinition } from '@pacesetter/engine';
import { advanceFacts, extensionFacts, gateVerdicts, launchFacts } from './src/campaign-decisions.facts';
import { batchEvents } from './src/batch.events';
import { batchFacts } from './src/batch.facts';
import { batch } from './src/batch.state';
import { campaignEvents } from './src/campaign.events';
import { campaign } from './src/campaign.state';
import { campaignEndpoints, internalCampaignCommands } from './src/campaigns.endpoints';
import { advancePhase } from './src/features/advance-phase/advance-phase';
import { approvePlan } from './src/features/approve-plan/approve-plan';
import { assignContactPoint } from './src/features/assign-contact-point/assign-contact-point';
import { cancelCampaign } from './src/features/cancel-campaign/cancel-campaign';
import { chooseOptionalActivity } from './src/features/choose-optional-activity/choose-optional-activity';
import { completeEnrolment } from './src/features/complete-enrolment/complete-enrolment';
import { followMember } from './src/features/follow-member/follow-member';
import { moveParticipation } from './src/features/move-participation/move-participation';
import { recordHomeAssistance } from './src/features/record-home-assistance/record-home-assistance';
import { memberMoveEvents } from './src/member-move.events';
import { followingFacts, movingFacts } from './src/member-move.facts';
import { memberMove } from './src/member-move.state';
import { followMemberWhenFloated, moveParticipationWhenFollowed } from './src/policies/follow-members.policies';
import { declareOwnDays } from './src/features/declare-own-days/declare-own-days';
import { enrolParticipant } from './src/features/enrol-participant/enrol-participant';
import { evaluateGate } from './src/features/evaluate-gate/evaluate-gate';
import { extendPhase } from './src/features/extend-phase/extend-phase';
import { formLeadingGroup } from './src/features/form-leading-group/form-leading-group';
import { fulfilObligation } from './src/features/fulfil-obligation/fulfil-obligation';
import { launchCampaign } from './src/features/launch-campaign/launch-campaign';
import { migrateCampaign } from './src/features/migrate-campaign/migrate-campaign';
import { noteObligationsFellDue } from './src/features/note-obligations-fell-due/note-obligations-fell-due';
import { noticeMissedObligation } from './src/features/notice-missed-obligation/notice-missed-obligation';
import { orderObligation } from './src/features/order-obligation/order-obligation';
import { orderBatch } from './src/features/order-batch/order-batch';
import { pauseCampaign } from './src/features/pause-campaign/pause-campaign';
import { publishProgramme } from './src/features/publish-programme/publish-programme';
import { recordActivity } from './src/features/record-activity/record-activity';
import { recordBatchPage } from './src/features/record-batch-page/record-batch-page';
import { remindOfObligation } from './src/features/remind-of-obligation/remind-of-obligation';
import { resumeCampaign } from './src/features/resume-campaign/resume-campaign';
import { returnPlan } from './src/features/return-plan/return-plan';
import { submitPlan } from './src/features/submit-plan/submit-plan';
import { waiveObligation } from './src/features/waive-obligation/waive-obligation';
import { advanceBatch } from './src/jobs/advance-batch.job';
import { campaignJobs } from './src/jobs/campaign-jobs';
import { enrolParticipants } from './src/jobs/enrol-participants.job';
import { evaluateGate as evaluateGateWhenDue } from './src/jobs/evaluate-gate.job';
import { noticeMissedObligation as noticeOwnWhenDue } from './src/jobs/notice-missed-obligation.job';
import { noticeMissedObligations } from './src/jobs/notice-missed-obligations.job';
import { migrationFacts } from './src/migration/migration.facts';
import { participationEvents } from './src/participation.events';
import {
  activityFacts,
  campaignStanding,
  choiceFacts,
  contactPointFacts,
  enrolmentFacts,
  leadingGroupFacts,
  obligationFacts,
} from './src/participation.facts';
import { participation } from './src/participation.state';
import { batches } from './src/policies/batches.timers';
import { campaignDeadlines } from './src/policies/campaign-deadlines.timers';
import { ownDueDates } from './src/policies/own-due-dates.timers';
import { programmeEvents } from './src/programme.events';
import { programme } from './src/programme.state';
import { batchBoard } from './src/views/batch-board/batch-board.projection';
import { campaignBoard } from './src/views/campaign-board/campaign-board.projection';
import { campaignGateFacts } from './src/views/campaign-board/campaign-gate-facts.query';
import { CampaignsController } from './src/views/campaign-board/campaigns.controller';
import { FindCampaignHandler } from './src/views/campaign-board/find-campaign.query-handler';
import { ListCampaignsHandler } from './src/views/campaign-board/list-campaigns.query-handler';
import { CampaignHistoryController } from './src/views/campaign-history/campaign-history.controller';
import { CampaignHistoryHandler } from './src/views/campaign-history/campaign-history.query-handler';
import { contactVisitEvents } from './src/contact-visit.events';
import { contactVisitFacts } from './src/contact-visit.facts';
import { contactVisit } from './src/contact-visit.state';
import { noticeMissedContactVisit } from './src/features/notice-missed-contact-visit/notice-missed-contact-visit';
import { planContactVisit } from './src/features/plan-contact-visit/plan-contact-visit';
import { recordContactVisit } from './src/features/record-contact-visit/record-contact-visit';
import { noticeMissedContactVisitJob } from './src/jobs/contact-visit-jobs';
import { noticeMissedContactVisit as noticeMissedVisitWhenDue } from './src/jobs/notice-missed-contact-visit.job';
import { contactVisits } from './src/policies/contact-visits.timers';
import { planVisitWhenContactPointAssigned } from './src/policies/plan-visit-when-contact-point-assigned.policy';
import { guidanceBoard } from './src/views/guidance-board/guidance-board.projection';

/** Programmes, campaigns with their phases and gates, and everyone's part in them. */
export const campaignsContext: ContextDefinition = {
  name: 'campaigns',
  aggregates: [programme, campaign, participation, contactVisit, batch, memberMove],
  events: [
    ...programmeEvents,
    ...campaignEvents,
    ...participationEvents,
    ...contactVisitEvents,
    ...batchEvents,
    ...memberMoveEvents,
  ],
  features: [
    handles(publishProgramme),
    handles(launchCampaign, launchFacts),
    handles(enrolParticipant, enrolmentFacts),
    handles(completeEnrolment),
    handles(evaluateGate, gateVerdicts),
    handles(advancePhase, advanceFacts),
    handles(extendPhase, extensionFacts),
    handles(migrateCampaign, migrationFacts),
    handles(orderBatch, batchFacts),
    handles(recordBatchPage),
    handles(pauseCampaign),
    handles(resumeCampaign),
    handles(cancelCampaign),
    handles(noticeMissedObligation, obligationFacts),
    handles(noteObligationsFellDue),
    handles(submitPlan, obligationFacts),
    handles(approvePlan, obligationFacts),
    handles(returnPlan, obligationFacts),
    handles(recordActivity, activityFacts),
    handles(chooseOptionalActivity, choiceFacts),
    handles(orderObligation, choiceFacts),
    handles(remindOfObligation, obligationFacts),
    handles(fulfilObligation, obligationFacts),
    handles(waiveObligation, obligationFacts),
    handles(formLeadingGroup, leadingGroupFacts),
    handles(assignContactPoint, contactPointFacts),
    handles(planContactVisit, contactVisitFacts),
    handles(recordContactVisit, contactVisitFacts),
    handles(noticeMissedContactVisit, contactVisitFacts),
    handles(declareOwnDays, campaignStanding),
    handles(followMember, followingFacts),
    handles(moveParticipation, movingFacts),
    handles(recordHomeAssistance, campaignStanding),
  ],
  http: { endpoints: campaignEndpoints, internal: internalCampaignCommands },
  projections: [campaignBoard, guidanceBoard, batchBoard],
  policies: [planVisitWhenContactPointAssigned, followMemberWhenFloated, moveParticipationWhenFollowed],
  timerRules: [campaignDeadlines, ownDueDates, contactVisits, batches],
  jobDefinitions: [...campaignJobs, noticeMissedContactVisitJob],
  jobs: [
    enrolParticipants,
    evaluateGateWhenDue,
    noticeMissedObligations,
    noticeOwnWhenDue,
    noticeMissedVisitWhenDue,
    advanceBatch,
  ],
  gateFacts: campaignGateFacts,
  nest: {
    controllers: [CampaignsController, CampaignHistoryController],
    providers: [ListCampaignsHandler, FindCampaignHandler, CampaignHistoryHandler],
  },
};
