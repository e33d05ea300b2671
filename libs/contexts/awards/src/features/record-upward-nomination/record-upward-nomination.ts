import { Command, defineFeature } from '@pacesetter/kernel';
import type { CampaignFacts } from '../../award.rules';
import type { HigherRound } from '../../award.shapes';
import type { AwardRoundEvent } from '../../award-round.events';
import { awardRound, type AwardRoundState, upwardKey } from '../../award-round.state';
import { type CandidateRef, roundId, subjectKey } from '../../candidate';

export interface UpwardNomination extends CandidateRef {
  readonly to: string;
  readonly nomination: HigherRound;
  readonly accepted: boolean;
  readonly refusal?: string;
}

/** Given by the job that nominates a reported candidate in the higher campaign. */
export class RecordUpwardNomination extends Command<UpwardNomination> {}

export const recordUpwardNomination = defineFeature<UpwardNomination, AwardRoundState, AwardRoundEvent, CampaignFacts>({
  command: RecordUpwardNomination,
  aggregate: awardRound,
  stream: roundId,
  rule: ({ rule }) => rule,
  decide({ campaignId, round, award, subject, to, nomination, accepted, refusal }, { awards }) {
    const { reported = {}, settledUpward = [] } = awards[award] ?? {};
    const wasReported = reported[to]?.includes(subjectKey(subject)) === true;
    if (!wasReported || settledUpward.includes(upwardKey({ to, subject }))) return [];
    const candidate = { campaignId, round, award, subject };
    const settled = { ...candidate, to, nomination, accepted, ...(refusal !== undefined && { refusal }) };
    return [{ type: 'UpwardNominationSettled', data: settled }];
  },
});
