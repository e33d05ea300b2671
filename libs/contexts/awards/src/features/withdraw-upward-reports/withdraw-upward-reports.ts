import { Command, defineFeature } from '@pacesetter/kernel';
import { type CampaignFacts, reasonGiven } from '../../award.rules';
import type { AwardRoundEvent } from '../../award-round.events';
import { awardRound, type AwardRoundState, upwardKey } from '../../award-round.state';
import { type CandidateRef, roundId, subjectKey } from '../../candidate';

/** Given by a policy when an award was revoked, with the reason of the revocation. */
export class WithdrawUpwardReports extends Command<CandidateRef> {}

/** Whoever was reported as the holder of an award is not to be honoured for it elsewhere. */
export const withdrawUpwardReports = defineFeature<CandidateRef, AwardRoundState, AwardRoundEvent, CampaignFacts>({
  command: WithdrawUpwardReports,
  aggregate: awardRound,
  stream: roundId,
  rule: ({ rule }) => rule,
  decide({ campaignId, round, award, subject }, { awards }, { reason }) {
    const { reported = {}, competing = {}, withdrawn = [] } = awards[award] ?? {};
    const bodies = Object.keys(reported).filter(
      (to) => reported[to]?.includes(subjectKey(subject)) === true && !withdrawn.includes(upwardKey({ to, subject })),
    );
    if (bodies.length > 0) reasonGiven(reason);
    return bodies.map((to): AwardRoundEvent => {
      const nomination = competing[upwardKey({ to, subject })];
      const report = { campaignId, round, award, subject, to, ...(nomination && { nomination }) };
      return { type: 'UpwardReportWithdrawn', data: report };
    });
  },
});
