import type { Subject } from '@pacesetter/contracts';
import { Command, defineFeature } from '@pacesetter/kernel';
import { campaignRunsOrIsCompleted, type CampaignFacts } from '../../award.rules';
import type { AwardRoundEvent } from '../../award-round.events';
import { awardRound, type AwardRoundState } from '../../award-round.state';
import { roundId, type RoundRef, subjectKey } from '../../candidate';
import { offeredAward, type Postponing, roundIsBeingDecided } from '../../round.rules';

export interface PlacesWanted extends RoundRef {
  readonly award: string;
  /** Eligible candidates in the order of merit; as many get a place as there are left. */
  readonly subjects: readonly Subject[];
}

export class TakeAwardPlaces extends Command<PlacesWanted> {}

export type PlaceFacts = CampaignFacts & Postponing;

/** Quotas are never exceeded: whatever is decided at the same time, the round's own stream gives the places. */
export const takeAwardPlaces = defineFeature<PlacesWanted, AwardRoundState, AwardRoundEvent, PlaceFacts>({
  command: TakeAwardPlaces,
  aggregate: awardRound,
  stream: roundId,
  rule: ({ rule }) => rule,
  decide({ campaignId, round, award, subjects }, state, { facts, now }) {
    if (state.status === 'decided') return [];
    campaignRunsOrIsCompleted(facts);
    roundIsBeingDecided(state, { facts, now });
    const { quota, taken } = offeredAward(state, award);
    const wanted = new Map(subjects.map((subject) => [subjectKey(subject), subject]));
    const placeless = [...wanted].flatMap(([key, subject]) => (taken.has(key) ? [] : [subject]));
    const placed = placeless.slice(0, Math.max(0, quota - taken.size));
    if (placed.length === 0) return [];
    return [{ type: 'AwardPlacesTaken', data: { campaignId, round, award, subjects: placed } }];
  },
});
