import { Command, defineFeature } from '@pacesetter/kernel';
import { refuse } from '../../award.errors';
import { campaignRunsOrIsCompleted, type CampaignFacts } from '../../award.rules';
import type { AwardRoundEvent } from '../../award-round.events';
import { awardRound, type AwardRoundState } from '../../award-round.state';
import { roundId, type RoundRef } from '../../candidate';
import { momentReached, type Postponing } from '../../round.rules';

export class CloseNominations extends Command<RoundRef> {}

export type ClosingFacts = CampaignFacts & Postponing;

export const closeNominations = defineFeature<RoundRef, AwardRoundState, AwardRoundEvent, ClosingFacts>({
  command: CloseNominations,
  aggregate: awardRound,
  stream: roundId,
  rule: ({ rule }) => rule,
  decide({ campaignId, round }, state, { facts, now }) {
    if (state.status === 'none') throw refuse('round-not-open', 'the round has not been opened');
    if (state.status !== 'open') return [];
    campaignRunsOrIsCompleted(facts);
    momentReached(state.nominationsCloseAt, state, { facts, now });
    return [{ type: 'NominationsClosed', data: { campaignId, round } }];
  },
});
