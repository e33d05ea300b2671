import type { Subject } from '@pacesetter/contracts';
import { Command, defineFeature } from '@pacesetter/kernel';
import { campaignRunsOrIsCompleted, type CampaignFacts } from '../../award.rules';
import type { AwardRoundEvent } from '../../award-round.events';
import { awardRound, type AwardRoundState } from '../../award-round.state';
import { roundId, type RoundRef, subjectKey } from '../../candidate';
import { placesGiven } from '../../quota.rules';
import { offeredAward, type Postponing, roundIsBeingDecided } from '../../round.rules';

export interface PlacesWanted extends RoundRef {
  readonly award: string;
  /** Eligible candidates in the order of merit; as many get a place as there are left. */
  readonly subjects: readonly Subject[];
}

export class TakeAwardPlaces extends Command<PlacesWanted> {}

export interface PlaceFacts extends CampaignFacts, Postponing {
  /** By the key of a subject: the parts of the quota that count it, as the check for the decision has found. */
  readonly parts: Readonly<Record<string, readonly string[]>>;
}

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
    const offered = offeredAward(state, award);
    const placed = placesGiven(offered, subjects, (subject) => facts.parts[subjectKey(subject)] ?? []);
    if (placed.subjects.length === 0) return [];
    const parts = Object.keys(placed.parts).length === 0 ? {} : { parts: { ...placed.parts } };
    return [{ type: 'AwardPlacesTaken', data: { campaignId, round, award, subjects: [...placed.subjects], ...parts } }];
  },
});
