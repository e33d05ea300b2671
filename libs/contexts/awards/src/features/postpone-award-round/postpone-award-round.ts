import { Command, defineFeature } from '@pacesetter/kernel';
import type { CampaignFacts } from '../../award.rules';
import type { AwardRoundEvent } from '../../award-round.events';
import { awardRound, type AwardRoundState } from '../../award-round.state';
import { roundId, type RoundRef } from '../../candidate';

export interface RoundPostponement extends RoundRef {
  readonly nominationsCloseAt: string;
  readonly confersAt: string;
  /** Since when pauses of the campaign move these moments. */
  readonly since: string;
}

/** Given when the calendar has moved a round whose nominations are open. */
export class PostponeAwardRound extends Command<RoundPostponement> {}

export const postponeAwardRound = defineFeature<RoundPostponement, AwardRoundState, AwardRoundEvent, CampaignFacts>({
  command: PostponeAwardRound,
  aggregate: awardRound,
  stream: roundId,
  rule: ({ rule }) => rule,
  decide({ campaignId, round, nominationsCloseAt, confersAt, since }, state) {
    // Nominations were closed before the calendar's decision arrived: the round goes on as it was.
    if (state.status !== 'open' || state.since === since) return [];
    return [{ type: 'AwardRoundPostponed', data: { campaignId, round, nominationsCloseAt, confersAt, since } }];
  },
});
