import { handles } from '@pacesetter/commands';
import type { ContextDefinition } from '@pacesetter/engine';
import { awardEvents } from './src/award.events';
import {
  campaignStanding,
  endorsementFacts,
  nominationFacts,
  objectionFacts,
  refusalFacts,
  superiorFacts,
} from './src/award.facts';
import { award } from './src/award.state';
import { awardCalendarEvents } from './src/award-calendar.events';
import { awardCalendar } from './src/award-calendar.state';
import { awardLinkEvents } from './src/award-link.events';
import { linkFacts } from './src/award-link.facts';
import { awardLink } from './src/award-link.state';
import { awardEndpoints, internalAwardCommands } from './src/awards.endpoints';
import { awardRoundEvents } from './src/award-round.events';
import {
  closingFacts,
  noticeFacts,
  openingFacts,
  placeFacts,
  roundDecisionFacts,
  scheduleFacts,
  upwardFacts,
} from './src/award-round.facts';
import { awardRound } from './src/award-round.state';
import { conferralFacts, eligibilityFacts } from './src/eligibility.facts';
import { announceNomination } from './src/features/announce-nomination/announce-nomination';
import { checkEligibility } from './src/features/check-eligibility/check-eligibility';
import { closeNominations } from './src/features/close-nominations/close-nominations';
import { conferAward } from './src/features/confer-award/confer-award';
import { decideAwardRound } from './src/features/decide-award-round/decide-award-round';
import { endorseNomination } from './src/features/endorse-nomination/endorse-nomination';
import { linkCampaign } from './src/features/link-campaign/link-campaign';
import { moveAwardRounds } from './src/features/move-award-rounds/move-award-rounds';
import { nominateForAward } from './src/features/nominate-for-award/nominate-for-award';
import { postponeAwardRound } from './src/features/postpone-award-round/postpone-award-round';
import { noteLostGround } from './src/features/note-lost-ground/note-lost-ground';
import { openAwardRound } from './src/features/open-award-round/open-award-round';
import { raiseObjection } from './src/features/raise-objection/raise-objection';
import { recordUpwardNomination } from './src/features/record-upward-nomination/record-upward-nomination';
import { recordUpwardOutcome } from './src/features/record-upward-outcome/record-upward-outcome';
import { refuseAward } from './src/features/refuse-award/refuse-award';
import { reportAwardUpward } from './src/features/report-award-upward/report-award-upward';
import { revokeAward } from './src/features/revoke-award/revoke-award';
import { scheduleAwardRounds } from './src/features/schedule-award-rounds/schedule-award-rounds';
import { settleObjection } from './src/features/settle-objection/settle-objection';
import { startPublicNotice } from './src/features/start-public-notice/start-public-notice';
import { takeAwardPlaces } from './src/features/take-award-places/take-award-places';
import { upholdAward } from './src/features/uphold-award/uphold-award';
import { withdrawUpwardReports } from './src/features/withdraw-upward-reports/withdraw-upward-reports';
import { awardJobs } from './src/jobs/award-jobs';
import { closeNominations as closeNominationsWhenDue } from './src/jobs/close-nominations.job';
import { decideAwardRound as decideWhenDue } from './src/jobs/decide-award-round.job';
import { openAwardRound as openWhenDue } from './src/jobs/open-award-round.job';
import { moveFacts } from './src/moved-rounds.facts';
import { announceNominationWhenReportedUpward } from './src/policies/announce-nomination-when-reported-upward.policy';
import { enterAwardInLedger } from './src/policies/enter-award-in-ledger.policy';
import { noteLostGroundWhenReportWithdrawn } from './src/policies/note-lost-ground-when-report-withdrawn.policy';
import { withdrawUpwardReportsWhenRevoked } from './src/policies/withdraw-upward-reports-when-revoked.policy';
import { moveAwardRoundsWhenCampaignChanged } from './src/policies/move-award-rounds-when-campaign-changed.policy';
import { postponeAwardRoundWhenMoved } from './src/policies/postpone-award-round-when-moved.policy';
import { nominateUpward } from './src/jobs/nominate-upward.job';
import { recordUpwardOutcomeWhenReached } from './src/policies/record-upward-outcome-when-reached.policy';
import { upwardNominations } from './src/policies/upward-nominations.timers';
import { awardRoundTimers } from './src/policies/award-rounds.timers';
import { scheduleAwardRoundsWhenLaunched } from './src/policies/schedule-award-rounds-when-launched.policy';
import { awardBoard } from './src/views/award-board/award-board.projection';
import { PublicAwardsController } from './src/views/award-board/public-awards.controller';
import { PublicAwardsHandler } from './src/views/award-board/public-awards.query-handler';
import { awardGateFacts } from './src/views/award-board/award-gate-facts.query';

/** Awards from the nomination to the commendation: rounds, eligibility, public notice, objections, quotas. */
export const awardsContext: ContextDefinition = {
  name: 'awards',
  aggregates: [awardCalendar, awardRound, award, awardLink],
  events: [...awardCalendarEvents, ...awardRoundEvents, ...awardEvents, ...awardLinkEvents],
  features: [
    handles(scheduleAwardRounds, scheduleFacts),
    handles(moveAwardRounds, moveFacts),
    handles(postponeAwardRound, closingFacts),
    handles(openAwardRound, openingFacts),
    handles(closeNominations, closingFacts),
    handles(startPublicNotice, noticeFacts),
    handles(takeAwardPlaces, placeFacts),
    handles(reportAwardUpward, upwardFacts),
    handles(linkCampaign, linkFacts),
    handles(recordUpwardNomination, closingFacts),
    handles(recordUpwardOutcome, closingFacts),
    handles(decideAwardRound, roundDecisionFacts),
    handles(nominateForAward, nominationFacts),
    handles(endorseNomination, endorsementFacts),
    handles(checkEligibility, eligibilityFacts),
    handles(raiseObjection, objectionFacts),
    handles(settleObjection, superiorFacts),
    handles(conferAward, conferralFacts),
    handles(refuseAward, refusalFacts),
    handles(revokeAward, campaignStanding),
    handles(announceNomination, closingFacts),
    handles(withdrawUpwardReports, closingFacts),
    handles(noteLostGround, campaignStanding),
    handles(upholdAward, campaignStanding),
  ],
  http: { endpoints: awardEndpoints, internal: internalAwardCommands },
  projections: [awardBoard],
  policies: [
    scheduleAwardRoundsWhenLaunched,
    moveAwardRoundsWhenCampaignChanged,
    postponeAwardRoundWhenMoved,
    recordUpwardOutcomeWhenReached,
    announceNominationWhenReportedUpward,
    withdrawUpwardReportsWhenRevoked,
    noteLostGroundWhenReportWithdrawn,
    enterAwardInLedger,
  ],
  timerRules: [awardRoundTimers, upwardNominations],
  jobDefinitions: awardJobs,
  jobs: [openWhenDue, closeNominationsWhenDue, decideWhenDue, nominateUpward],
  gateFacts: awardGateFacts,
  nest: { controllers: [PublicAwardsController], providers: [PublicAwardsHandler] },
};
