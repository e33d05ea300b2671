import { handles } from '@pacesetter/commands';
import type { ContextDefinition } from '@pacesetter/engine';
import { advanceFacts, extensionFacts, gateVerdicts, launchFacts } from './src/campaign-decisions.facts';
import { campaignEvents } from './src/campaign.events';
import { campaign } from './src/campaign.state';
import { advancePhase } from './src/features/advance-phase/advance-phase';
import { approvePlan } from './src/features/approve-plan/approve-plan';
import { assignContactPoint } from './src/features/assign-contact-point/assign-contact-point';
import { cancelCampaign } from './src/features/cancel-campaign/cancel-campaign';
import { chooseOptionalActivity } from './src/features/choose-optional-activity/choose-optional-activity';
import { completeEnrolment } from './src/features/complete-enrolment/complete-enrolment';
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
import { pauseCampaign } from './src/features/pause-campaign/pause-campaign';
import { publishProgramme } from './src/features/publish-programme/publish-programme';
import { recordActivity } from './src/features/record-activity/record-activity';
import { resumeCampaign } from './src/features/resume-campaign/resume-campaign';
import { returnPlan } from './src/features/return-plan/return-plan';
import { submitPlan } from './src/features/submit-plan/submit-plan';
import { waiveObligation } from './src/features/waive-obligation/waive-obligation';
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
import { campaignDeadlines } from './src/policies/campaign-deadlines.timers';
import { ownDueDates } from './src/policies/own-due-dates.timers';
import { programmeEvents } from './src/programme.events';
import { programme } from './src/programme.state';
import { campaignBoard } from './src/views/campaign-board/campaign-board.projection';
import { campaignGateFacts } from './src/views/campaign-board/campaign-gate-facts.query';
import { CampaignsController } from './src/views/campaign-board/campaigns.controller';
import { FindCampaignHandler } from './src/views/campaign-board/find-campaign.query-handler';
import { ListCampaignsHandler } from './src/views/campaign-board/list-campaigns.query-handler';
import { CampaignHistoryController } from './src/views/campaign-history/campaign-history.controller';
import { CampaignHistoryHandler } from './src/views/campaign-history/campaign-history.query-handler';

/** Programmes, campaigns with their phases and gates, and everyone's part in them. */
export const campaignsContext: ContextDefinition = {
  name: 'campaigns',
  aggregates: [programme, campaign, participation],
  events: [...programmeEvents, ...campaignEvents, ...participationEvents],
  features: [
    handles(publishProgramme),
    handles(launchCampaign, launchFacts),
    handles(enrolParticipant, enrolmentFacts),
    handles(completeEnrolment),
    handles(evaluateGate, gateVerdicts),
    handles(advancePhase, advanceFacts),
    handles(extendPhase, extensionFacts),
    handles(migrateCampaign, migrationFacts),
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
    handles(fulfilObligation, obligationFacts),
    handles(waiveObligation, obligationFacts),
    handles(formLeadingGroup, leadingGroupFacts),
    handles(assignContactPoint, contactPointFacts),
    handles(declareOwnDays, campaignStanding),
  ],
  projections: [campaignBoard],
  timerRules: [campaignDeadlines, ownDueDates],
  jobDefinitions: campaignJobs,
  jobs: [enrolParticipants, evaluateGateWhenDue, noticeMissedObligations, noticeOwnWhenDue],
  gateFacts: campaignGateFacts,
  nest: {
    controllers: [CampaignsController, CampaignHistoryController],
    providers: [ListCampaignsHandler, FindCampaignHandler, CampaignHistoryHandler],
  },
};
