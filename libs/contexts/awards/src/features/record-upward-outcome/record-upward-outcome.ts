import { Command, defineFeature } from '@pacesetter/kernel';
import type { CampaignFacts } from '../../award.rules';
import type { UpwardOutcome } from '../../award.shapes';
import type { AwardRoundEvent } from '../../award-round.events';
import { awardRound, type AwardRoundState, upwardKey } from '../../award-round.state';
import { type CandidateRef, roundId, subjectKey } from '../../candidate';

export interface UpwardAnswer extends CandidateRef {
  readonly to: string;
  readonly outcome: UpwardOutcome;
}

/** Given when the higher campaign has answered, also long after the lower one has ended. */
export class RecordUpwardOutcome extends Command<UpwardAnswer> {}

export const recordUpwardOutcome = defineFeature<UpwardAnswer, AwardRoundState, AwardRoundEvent, CampaignFacts>({
  command: RecordUpwardOutcome,
  aggregate: awardRound,
  stream: roundId,
  rule: ({ rule }) => rule,
  decide({ campaignId, round, award, subject, to, outcome }, { awards }) {
    const { reported = {}, outcomes = {} } = awards[award] ?? {};
    const wasReported = reported[to]?.includes(subjectKey(subject)) === true;
    if (!wasReported || outcomes[upwardKey({ to, subject })] === outcome) return [];
    return [{ type: 'UpwardOutcomeRecorded', data: { campaignId, round, award, subject, to, outcome } }];
  },
});
