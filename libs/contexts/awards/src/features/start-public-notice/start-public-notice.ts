import { Command, defineFeature } from '@pacesetter/kernel';
import { refuse } from '../../award.errors';
import { campaignRunsOrIsCompleted, type CampaignFacts } from '../../award.rules';
import type { AwardRoundEvent } from '../../award-round.events';
import { awardRound, type AwardRoundState } from '../../award-round.state';
import { roundId, type RoundRef } from '../../candidate';
import type { Postponing } from '../../round.rules';

export class StartPublicNotice extends Command<RoundRef> {}

/** One award of the round as it goes on public notice. */
export interface NoticeOfAward {
  readonly award: string;
  /** Candidates who may be awarded so far. */
  readonly candidates: number;
  readonly endsAt: string;
  /** Until when objections raised at the last moment are to be settled. */
  readonly objectionsSettledBy: string;
}

export interface NoticeFacts extends CampaignFacts, Postponing {
  readonly notices: readonly NoticeOfAward[];
}

/** 公示: the round is decided on its day, but not before every notice is over and objections could be settled. */
export const startPublicNotice = defineFeature<RoundRef, AwardRoundState, AwardRoundEvent, NoticeFacts>({
  command: StartPublicNotice,
  aggregate: awardRound,
  stream: roundId,
  rule: ({ rule }) => rule,
  decide({ campaignId, round }, state, { facts, now }) {
    if (state.status === 'notice' || state.status === 'decided') return [];
    if (state.status !== 'closed') throw refuse('round-not-closed', 'nominations have not been closed');
    campaignRunsOrIsCompleted(facts);
    const notices = facts.notices.map(({ award, candidates, endsAt }) => ({ award, candidates, endsAt }));
    const moments = facts.notices.map(({ objectionsSettledBy }) => objectionsSettledBy);
    const decidesAt = latest([facts.postponed(state.confersAt, state.since), ...moments]);
    return [{ type: 'PublicNoticeStarted', data: { campaignId, round, notices, decidesAt, since: now } }];
  },
});

function latest(moments: readonly string[]): string {
  return moments.reduce((last, moment) => (moment > last ? moment : last));
}
