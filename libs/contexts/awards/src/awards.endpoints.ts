import { concernsCampaign, concernsSubject, endpoint } from '@pacesetter/http';
import { CandidateDto } from './awards.dto';
import { nominateForAward } from './features/nominate-for-award/nominate-for-award';
import { NominateForAwardDto } from './features/nominate-for-award/nominate-for-award.dto';
import { endorseNomination } from './features/endorse-nomination/endorse-nomination';
import { raiseObjection } from './features/raise-objection/raise-objection';
import { RaiseObjectionDto } from './features/raise-objection/raise-objection.dto';
import { settleObjection } from './features/settle-objection/settle-objection';
import { SettleObjectionDto } from './features/settle-objection/settle-objection.dto';
import { reportAwardUpward } from './features/report-award-upward/report-award-upward';
import { ReportAwardUpwardDto } from './features/report-award-upward/report-award-upward.dto';
import { linkCampaign } from './features/link-campaign/link-campaign';
import { LinkCampaignDto } from './features/link-campaign/link-campaign.dto';
import { revokeAward } from './features/revoke-award/revoke-award';
import { upholdAward } from './features/uphold-award/uphold-award';
import { scheduleAwardRounds } from './features/schedule-award-rounds/schedule-award-rounds';
import { moveAwardRounds } from './features/move-award-rounds/move-award-rounds';
import { postponeAwardRound } from './features/postpone-award-round/postpone-award-round';
import { openAwardRound } from './features/open-award-round/open-award-round';
import { closeNominations } from './features/close-nominations/close-nominations';
import { checkEligibility } from './features/check-eligibility/check-eligibility';
import { startPublicNotice } from './features/start-public-notice/start-public-notice';
import { takeAwardPlaces } from './features/take-award-places/take-award-places';
import { conferAward } from './features/confer-award/confer-award';
import { refuseAward } from './features/refuse-award/refuse-award';
import { decideAwardRound } from './features/decide-award-round/decide-award-round';
import { announceNomination } from './features/announce-nomination/announce-nomination';
import { recordUpwardNomination } from './features/record-upward-nomination/record-upward-nomination';
import { recordUpwardOutcome } from './features/record-upward-outcome/record-upward-outcome';
import { withdrawUpwardReports } from './features/withdraw-upward-reports/withdraw-upward-reports';
import { noteLostGround } from './features/note-lost-ground/note-lost-ground';

/** The campaign office (活动办公室) at the campaign's root or above it. */
const OFFICE = { administrator: 'all' } as const;
/** Officers of the candidate's own organisation too, who nominate; they decide about nobody of their own. */
const WHO_IS_ABOVE = { officer: 'subtree', administrator: 'all' } as const;

/** What can be asked of this context over HTTP, and by whom. */
export const awardEndpoints = [
  endpoint(nominateForAward, {
    body: NominateForAwardDto,
    title: { zh: '推荐表彰对象', en: 'Nominate for an award' },
    may: WHO_IS_ABOVE,
    public: true,
    concerns: concernsSubject,
  }),
  endpoint(endorseNomination, {
    body: CandidateDto,
    title: { zh: '逐级推荐', en: 'Endorse a nomination' },
    may: WHO_IS_ABOVE,
    concerns: concernsSubject,
  }),
  endpoint(raiseObjection, {
    body: RaiseObjectionDto,
    title: { zh: '提出异议', en: 'Raise an objection' },
    may: {},
    public: true,
    concerns: concernsSubject,
  }),
  endpoint(settleObjection, {
    body: SettleObjectionDto,
    title: { zh: '处理异议', en: 'Settle an objection' },
    may: WHO_IS_ABOVE,
    concerns: concernsSubject,
  }),
  endpoint(reportAwardUpward, {
    body: ReportAwardUpwardDto,
    title: { zh: '上报表彰对象', en: 'Report an award upward' },
    may: WHO_IS_ABOVE,
    concerns: concernsSubject,
  }),
  endpoint(linkCampaign, {
    body: LinkCampaignDto,
    title: { zh: '关联上级活动', en: 'Link a campaign with a higher one' },
    may: OFFICE,
    concerns: concernsCampaign,
  }),
  endpoint(revokeAward, {
    body: CandidateDto,
    title: { zh: '撤销表彰', en: 'Revoke an award' },
    may: OFFICE,
    concerns: concernsSubject,
  }),
  endpoint(upholdAward, {
    body: CandidateDto,
    title: { zh: '维持表彰', en: 'Uphold an award' },
    may: OFFICE,
    concerns: concernsSubject,
  }),
];

/** What the product gives itself: rounds go by their days, and campaigns answer each other. */
export const internalAwardCommands = [
  scheduleAwardRounds,
  moveAwardRounds,
  postponeAwardRound,
  openAwardRound,
  closeNominations,
  checkEligibility,
  startPublicNotice,
  takeAwardPlaces,
  conferAward,
  refuseAward,
  decideAwardRound,
  announceNomination,
  recordUpwardNomination,
  recordUpwardOutcome,
  withdrawUpwardReports,
  noteLostGround,
].map(({ command }) => command);
