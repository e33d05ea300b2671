import { Command, defineFeature } from '@pacesetter/kernel';
import { campaignRuns, type CampaignFacts } from '../../award.rules';
import { refuse } from '../../award.errors';
import type { ScheduledRound } from '../../award-calendar.events';
import type { Announced, AwardRoundEvent, OfferedAward } from '../../award-round.events';
import { awardRound, type AwardRoundState } from '../../award-round.state';
import { roundId, type RoundRef } from '../../candidate';

export class OpenAwardRound extends Command<RoundRef> {}

export interface OpeningFacts extends CampaignFacts {
  /** The round on the campaign's calendar, as moved by its pauses; absent when there is no such round. */
  readonly scheduled?: ScheduledRound;
  /** What the programme offers in it; shares of the participants have become numbers. */
  readonly awards: readonly OfferedAward[];
}

export const openAwardRound = defineFeature<RoundRef, AwardRoundState, AwardRoundEvent, OpeningFacts>({
  command: OpenAwardRound,
  aggregate: awardRound,
  stream: roundId,
  rule: ({ rule }) => rule,
  decide({ campaignId, round }, state, { facts: { status, scheduled, awards }, now }) {
    if (state.status !== 'none') return [];
    campaignRuns({ status });
    if (scheduled === undefined) throw refuse('round-unknown', `the programme has no award round "${round}"`);
    const { opensAt, nominationsCloseAt, confersAt } = scheduled;
    if (now < opensAt) throw refuse('round-not-due', `the round opens at ${opensAt}`, { dueAt: opensAt });
    const times = { nominationsCloseAt, confersAt, since: now };
    return [
      { type: 'AwardRoundOpened', data: { campaignId, round, awards: [...awards], ...waiting(state), ...times } },
    ];
  },
});

/** Those whom lower campaigns have reported before the opening. */
function waiting({ announced }: AwardRoundState): { announced?: Announced[] } {
  const waited = announced.filter(({ waits }) => waits);
  if (waited.length === 0) return {};
  return { announced: waited.map(({ award, subject, origin }) => ({ award, subject, origin })) };
}
