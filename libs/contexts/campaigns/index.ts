export type { CampaignEvent, Obligation, Verdict } from './src/campaign.events';
export {
  calendarOf,
  type CampaignFacts,
  campaignFacts,
  knownCampaign,
  participationOf,
  publishedVersion,
} from './src/campaign.facts';
export { afterPauses, campaign, type CampaignState, type Pause } from './src/campaign.state';
export { AdvancePhase } from './src/features/advance-phase/advance-phase';
export { ApprovePlan } from './src/features/approve-plan/approve-plan';
export { AssignContactPoint } from './src/features/assign-contact-point/assign-contact-point';
export { CancelCampaign } from './src/features/cancel-campaign/cancel-campaign';
export { ChooseOptionalActivity } from './src/features/choose-optional-activity/choose-optional-activity';
export { DeclareOwnDays } from './src/features/declare-own-days/declare-own-days';
export { ExtendPhase } from './src/features/extend-phase/extend-phase';
export { RecordHomeAssistance } from './src/features/record-home-assistance/record-home-assistance';
export { FormLeadingGroup } from './src/features/form-leading-group/form-leading-group';
export { RecordContactVisit } from './src/features/record-contact-visit/record-contact-visit';
export type { ContactVisitEvent } from './src/contact-visit.events';
export { type ContactPointRow, contactPointsOf } from './src/views/guidance-board/guidance-board.query';
export { type Fulfilment, FulfilObligation } from './src/features/fulfil-obligation/fulfil-obligation';
export { LaunchCampaign } from './src/features/launch-campaign/launch-campaign';
export { MigrateCampaign } from './src/features/migrate-campaign/migrate-campaign';
export { type BatchAction, BATCH_ACTIONS, type BatchEvent } from './src/batch.events';
export { type BatchOrder, OrderBatch } from './src/features/order-batch/order-batch';
export { type BatchItem, previewBatch } from './src/batch/batch-items.job';
export { type BatchResult, batchResults } from './src/batch/batch-results';
export { OrderObligation } from './src/features/order-obligation/order-obligation';
export { RemindOfObligation } from './src/features/remind-of-obligation/remind-of-obligation';
export { batch, type BatchState } from './src/batch.state';
export { type BatchRow, batchesOf } from './src/views/batch-board/batches.query';
export { PauseCampaign } from './src/features/pause-campaign/pause-campaign';
export { PublishProgramme } from './src/features/publish-programme/publish-programme';
export { RecordActivity } from './src/features/record-activity/record-activity';
export { ResumeCampaign } from './src/features/resume-campaign/resume-campaign';
export { ReturnPlan } from './src/features/return-plan/return-plan';
export { SubmitPlan } from './src/features/submit-plan/submit-plan';
export { WaiveObligation } from './src/features/waive-obligation/waive-obligation';
export { type MigrationPreview, previewMigration } from './src/migration/preview-migration.facts';
export {
  type CampaignMove,
  type ScheduleEffect,
  type ScheduleEffects,
  scheduleEffects,
} from './src/migration/schedule-effects.facts';
export { dueDateOf, openObligations, overdueObligations, owes } from './src/obligation-rules';
export type { ParticipationEvent } from './src/participation.events';
export { ledBy, participation, type ParticipationState } from './src/participation.state';
export { type ProgrammeEvent } from './src/programme.events';
export { type ProgrammeSection, programmeSection } from './src/programme-section';
export type {
  CampaignDetails,
  CampaignRow,
  ObligationCounts,
  PhaseRow,
} from './src/views/campaign-board/campaign.answer';
export { findCampaign, listCampaigns, obligationCounts } from './src/views/campaign-board/campaign-board.query';
export {
  type OrganizationInCampaign,
  organizationsIn,
} from './src/views/campaign-board/organizations-in-campaign.query';
export {
  type OrganizationTakingPart,
  organizationsTakingPart,
} from './src/views/campaign-board/organizations-taking-part.query';
export {
  membersLedBy,
  membersTakingPart,
  type ParticipationRow,
  participationsOf,
} from './src/views/campaign-board/participations.query';
export { organizationsBelow } from './src/views/campaign-board/organizations-below.query';
export { type BelowRow, type CountBelow, participantsBelow } from './src/views/campaign-board/participants-below.query';
