import { Command, defineFeature } from '@pacesetter/kernel';
import { refuse } from '../../award.errors';
import { campaignRunsOrIsCompleted, type CampaignFacts } from '../../award.rules';
import type { AwardRoundEvent } from '../../award-round.events';
import { awardRound, type AwardRoundState } from '../../award-round.state';
import { roundId, type RoundRef } from '../../candidate';
import { type Postponing, roundIsBeingDecided } from '../../round.rules';

export class DecideAwardRound extends Command<RoundRef> {}

export interface RoundDecisionFacts extends CampaignFacts, Postponing {
  /** Candidates of the round by award, and how many of them the award was conferred on. */
  readonly candidates: Readonly<Record<string, { readonly candidates: number; readonly conferred: number }>>;
  /** Candidates who have neither been awarded nor turned down. */
  readonly pending: number;
}

/** Closes the round once everybody has an answer. */
export const decideAwardRound = defineFeature<RoundRef, AwardRoundState, AwardRoundEvent, RoundDecisionFacts>({
  command: DecideAwardRound,
  aggregate: awardRound,
  stream: roundId,
  rule: ({ rule }) => rule,
  decide({ campaignId, round }, state, { facts, now }) {
    if (state.status === 'decided') return [];
    campaignRunsOrIsCompleted(facts);
    roundIsBeingDecided(state, { facts, now });
    const { pending, candidates } = facts;
    if (pending > 0) throw refuse('candidates-pending', `${pending} candidates have no answer yet`, { pending });
    const awards = Object.keys(state.awards).map((award) => ({
      award,
      ...(candidates[award] ?? { candidates: 0, conferred: 0 }),
    }));
    return [{ type: 'AwardRoundDecided', data: { campaignId, round, awards } }];
  },
});
