export type { AwardEvent } from './src/award.events';
export type { AwardCalendarEvent, ScheduledRound } from './src/award-calendar.events';
export { awardCalendar, type AwardCalendarState } from './src/award-calendar.state';
export type { AwardRoundEvent, Notice, OfferedAward } from './src/award-round.events';
export { awardRound, type AwardRoundState, type RoundAward } from './src/award-round.state';
export type {
  AwardSubject,
  ConditionVerdict,
  FullQuota,
  RefusalReason,
  Stage,
  UpwardOutcome,
} from './src/award.shapes';
export { award, type AwardState } from './src/award.state';
export { candidateId, type CandidateRef, roundId, type RoundRef } from './src/candidate';
export { EndorseNomination } from './src/features/endorse-nomination/endorse-nomination';
export { type CampaignLink, LinkCampaign } from './src/features/link-campaign/link-campaign';
export { NominateForAward, type Nomination } from './src/features/nominate-for-award/nominate-for-award';
export { type Objection, RaiseObjection } from './src/features/raise-objection/raise-objection';
export { ReportAwardUpward, type UpwardReport } from './src/features/report-award-upward/report-award-upward';
export { awardRoundEffects } from './src/moved-rounds.facts';
export { RevokeAward } from './src/features/revoke-award/revoke-award';
export { UpholdAward } from './src/features/uphold-award/uphold-award';
export { SettleObjection, type Settlement } from './src/features/settle-objection/settle-objection';
export {
  type ConferredRow,
  conferredAwards,
  type NoticeRow,
  publicNotices,
  type RoundCounts,
  roundCounts,
} from './src/views/award-board/award-board.query';
export {
  type AwardRoundRow,
  awardRounds,
  type FailureRow,
  pendingAwards,
  whyCandidatesFailed,
} from './src/views/award-board/award-figures.query';
export { type AwardQuotaRow, awardQuotas } from './src/views/award-board/award-quotas.query';
export {
  type QuestionedAward,
  questionedAwards,
  type UpwardReportRow,
  upwardReports,
} from './src/views/award-board/upward-reports.query';
export { type Candidacy, candidaciesOf } from './src/views/award-board/candidacies.query';
