import {
  CampaignCommandDto,
  concerning,
  concernsCampaign,
  concernsInstallation,
  concernsSubject,
  endpoint,
} from '@pacesetter/http';
import { ObligationDto } from './campaigns.dto';
import { type Launch, launchCampaign } from './features/launch-campaign/launch-campaign';
import { LaunchCampaignDto } from './features/launch-campaign/launch-campaign.dto';
import { advancePhase } from './features/advance-phase/advance-phase';
import { AdvancePhaseDto, advanceOf } from './features/advance-phase/advance-phase.dto';
import { extendPhase } from './features/extend-phase/extend-phase';
import { ExtendPhaseDto } from './features/extend-phase/extend-phase.dto';
import { pauseCampaign } from './features/pause-campaign/pause-campaign';
import { resumeCampaign } from './features/resume-campaign/resume-campaign';
import { cancelCampaign } from './features/cancel-campaign/cancel-campaign';
import { migrateCampaign } from './features/migrate-campaign/migrate-campaign';
import { MigrateCampaignDto } from './features/migrate-campaign/migrate-campaign.dto';
import { type BatchOrder, orderBatch } from './features/order-batch/order-batch';
import { OrderBatchDto } from './features/order-batch/order-batch.dto';
import { submitPlan } from './features/submit-plan/submit-plan';
import { SubmitPlanDto } from './features/submit-plan/submit-plan.dto';
import { approvePlan } from './features/approve-plan/approve-plan';
import { returnPlan } from './features/return-plan/return-plan';
import { ReturnPlanDto } from './features/return-plan/return-plan.dto';
import { recordActivity } from './features/record-activity/record-activity';
import { RecordActivityDto } from './features/record-activity/record-activity.dto';
import { chooseOptionalActivity } from './features/choose-optional-activity/choose-optional-activity';
import { orderObligation } from './features/order-obligation/order-obligation';
import { remindOfObligation } from './features/remind-of-obligation/remind-of-obligation';
import { waiveObligation } from './features/waive-obligation/waive-obligation';
import { formLeadingGroup } from './features/form-leading-group/form-leading-group';
import { FormLeadingGroupDto } from './features/form-leading-group/form-leading-group.dto';
import { assignContactPoint } from './features/assign-contact-point/assign-contact-point';
import { AssignContactPointDto } from './features/assign-contact-point/assign-contact-point.dto';
import { type ContactVisit, recordContactVisit } from './features/record-contact-visit/record-contact-visit';
import { RecordContactVisitDto } from './features/record-contact-visit/record-contact-visit.dto';
import { declareOwnDays } from './features/declare-own-days/declare-own-days';
import { DeclareOwnDaysDto } from './features/declare-own-days/declare-own-days.dto';
import { followMember } from './features/follow-member/follow-member';
import { moveParticipation } from './features/move-participation/move-participation';
import { recordHomeAssistance } from './features/record-home-assistance/record-home-assistance';
import { RecordHomeAssistanceDto } from './features/record-home-assistance/record-home-assistance.dto';
import { completeEnrolment } from './features/complete-enrolment/complete-enrolment';
import { enrolParticipant } from './features/enrol-participant/enrol-participant';
import { evaluateGate } from './features/evaluate-gate/evaluate-gate';
import { fulfilObligation } from './features/fulfil-obligation/fulfil-obligation';
import { noteObligationsFellDue } from './features/note-obligations-fell-due/note-obligations-fell-due';
import { noticeMissedContactVisit } from './features/notice-missed-contact-visit/notice-missed-contact-visit';
import { noticeMissedObligation } from './features/notice-missed-obligation/notice-missed-obligation';
import { planContactVisit } from './features/plan-contact-visit/plan-contact-visit';
import { publishProgramme } from './features/publish-programme/publish-programme';
import { programmeOf, PublishProgrammeDto } from './features/publish-programme/publish-programme.dto';
import { recordBatchPage } from './features/record-batch-page/record-batch-page';

/** The campaign office (活动办公室) at the campaign's root or above it. */
const OFFICE = { administrator: 'all' } as const;
const WHO_IS_ABOVE = { officer: 'subtree', administrator: 'all' } as const;
const WHO_TAKES_PART = { member: 'self', officer: 'own', administrator: 'all' } as const;

/** What can be asked of this context over HTTP, and by whom. */
export const campaignEndpoints = [
  endpoint(publishProgramme, {
    body: PublishProgrammeDto,
    data: programmeOf,
    title: { zh: '发布实施方案版本', en: 'Publish a version of a programme' },
    may: OFFICE,
    // Whoever launches a campaign anywhere can choose it.
    concerns: concernsInstallation,
  }),
  endpoint(launchCampaign, {
    body: LaunchCampaignDto,
    title: { zh: '启动活动', en: 'Launch a campaign' },
    may: OFFICE,
    concerns: concerning('organization', ({ campaignId, rootOrganizationId }: Launch) => ({
      campaignId,
      organizationId: rootOrganizationId,
    })),
  }),
  endpoint(advancePhase, {
    body: AdvancePhaseDto,
    data: advanceOf,
    title: { zh: '提前转段', en: 'Move a campaign on' },
    may: OFFICE,
    concerns: concernsCampaign,
  }),
  endpoint(extendPhase, {
    body: ExtendPhaseDto,
    title: { zh: '延长阶段', en: 'Extend a phase' },
    may: OFFICE,
    concerns: concernsCampaign,
  }),
  endpoint(pauseCampaign, {
    body: CampaignCommandDto,
    title: { zh: '暂停活动', en: 'Pause a campaign' },
    may: OFFICE,
    concerns: concernsCampaign,
  }),
  endpoint(resumeCampaign, {
    body: CampaignCommandDto,
    title: { zh: '恢复活动', en: 'Resume a campaign' },
    may: OFFICE,
    concerns: concernsCampaign,
  }),
  endpoint(cancelCampaign, {
    body: CampaignCommandDto,
    title: { zh: '取消活动', en: 'Cancel a campaign' },
    may: OFFICE,
    concerns: concernsCampaign,
  }),
  endpoint(migrateCampaign, {
    body: MigrateCampaignDto,
    title: { zh: '迁移到新版方案', en: 'Move a campaign to another version' },
    may: OFFICE,
    concerns: concernsCampaign,
  }),
  endpoint(orderBatch, {
    body: OrderBatchDto,
    title: { zh: '批量办理', en: 'Order a batch' },
    may: WHO_IS_ABOVE,
    concerns: concerning('organization', ({ campaignId, selection }: BatchOrder) => ({
      campaignId,
      organizationId: selection.under,
    })),
  }),
  endpoint(submitPlan, {
    body: SubmitPlanDto,
    title: { zh: '报送实施方案', en: 'Submit a plan' },
    may: WHO_TAKES_PART,
    concerns: concernsSubject,
  }),
  endpoint(approvePlan, {
    body: ObligationDto,
    title: { zh: '批准实施方案', en: 'Approve a plan' },
    may: WHO_IS_ABOVE,
    concerns: concernsSubject,
  }),
  endpoint(returnPlan, {
    body: ReturnPlanDto,
    title: { zh: '退回实施方案', en: 'Return a plan' },
    may: WHO_IS_ABOVE,
    concerns: concernsSubject,
  }),
  endpoint(recordActivity, {
    body: RecordActivityDto,
    title: { zh: '记录活动开展情况', en: 'Record an activity' },
    may: WHO_TAKES_PART,
    concerns: concernsSubject,
  }),
  endpoint(chooseOptionalActivity, {
    body: ObligationDto,
    title: { zh: '选定自选动作', en: 'Choose an optional activity' },
    may: WHO_TAKES_PART,
    concerns: concernsSubject,
  }),
  endpoint(orderObligation, {
    body: ObligationDto,
    title: { zh: '布置任务', en: 'Order an obligation' },
    may: WHO_IS_ABOVE,
    concerns: concernsSubject,
  }),
  endpoint(remindOfObligation, {
    body: ObligationDto,
    title: { zh: '催办任务', en: 'Remind of an obligation' },
    may: WHO_IS_ABOVE,
    concerns: concernsSubject,
  }),
  endpoint(waiveObligation, {
    body: ObligationDto,
    title: { zh: '免除任务', en: 'Waive an obligation' },
    may: WHO_IS_ABOVE,
    concerns: concernsSubject,
  }),
  endpoint(formLeadingGroup, {
    body: FormLeadingGroupDto,
    title: { zh: '成立领导小组', en: 'Form a leading group' },
    may: { officer: 'own', administrator: 'all' },
    concerns: concernsSubject,
  }),
  endpoint(assignContactPoint, {
    body: AssignContactPointDto,
    title: { zh: '确定联系点', en: 'Assign a contact point' },
    may: WHO_IS_ABOVE,
    concerns: concernsSubject,
  }),
  endpoint(recordContactVisit, {
    body: RecordContactVisitDto,
    title: { zh: '记录联系点走访', en: 'Record a visit to a contact point' },
    may: WHO_IS_ABOVE,
    concerns: concerning('organization', ({ campaignId, organizationId }: ContactVisit) => ({
      campaignId,
      organizationId,
    })),
  }),
  endpoint(declareOwnDays, {
    body: DeclareOwnDaysDto,
    title: { zh: '核定本单位工作日', en: 'Declare days of an organisation’s own' },
    may: WHO_IS_ABOVE,
    concerns: concernsSubject,
  }),
  endpoint(recordHomeAssistance, {
    body: RecordHomeAssistanceDto,
    title: { zh: '记录流出地协助', en: 'Record how the home organisation assists' },
    may: { officer: 'own' },
    concerns: concernsSubject,
  }),
];

/** What the product gives itself. */
export const internalCampaignCommands = [
  enrolParticipant,
  completeEnrolment,
  evaluateGate,
  recordBatchPage,
  noticeMissedObligation,
  noteObligationsFellDue,
  fulfilObligation,
  planContactVisit,
  noticeMissedContactVisit,
  followMember,
  moveParticipation,
].map(({ command }) => command);
