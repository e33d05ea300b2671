import { Command, defineFeature } from '@pacesetter/kernel';
import { refuse } from '../../site.errors';
import { placesId, type PlacesRef } from '../../site.refs';
import { actsFor, campaignRuns, type CampaignFacts } from '../../site.rules';
import type { SitePlacesEvent } from '../../site-places.events';
import { sitePlaces, type SitePlacesState } from '../../site-places.state';

export interface OwnPlaces extends PlacesRef {
  readonly places: number;
}

/** A unit sets how many sites of its own it has, outside of the quota. */
export class SetOwnSitePlaces extends Command<OwnPlaces> {}

export interface OwnPlacesFacts extends CampaignFacts {
  /** How places of the tier come about; absent when the programme has no such tier. */
  readonly set?: 'by-decider' | 'by-plan';
  /** Organisations of the area that may apply; absent when the area decides on no sites of the tier. */
  readonly candidates?: number;
}

export const setOwnSitePlaces = defineFeature<OwnPlaces, SitePlacesState, SitePlacesEvent, OwnPlacesFacts>({
  command: SetOwnSitePlaces,
  aggregate: sitePlaces,
  stream: placesId,
  rule: ({ rule }) => rule,
  decide({ campaignId, tier, area, places }, state, { facts, actor }) {
    campaignRuns(facts);
    actsFor(area, actor, 'not-the-decider');
    const candidates = ownCandidates({ tier, area }, facts);
    if (!Number.isInteger(places) || places < state.holders.size || places > candidates) {
      const taken = state.holders.size;
      throw refuse('places-taken', `${taken} to ${candidates} places are possible`, { taken, candidates });
    }
    if (state.ownPlaces === places) return [];
    return [{ type: 'OwnSitePlacesSet', data: { campaignId, tier, area, places, candidates } }];
  },
});

function ownCandidates({ tier, area }: Omit<PlacesRef, 'campaignId'>, { set, candidates }: OwnPlacesFacts): number {
  if (set === undefined) throw refuse('tier-unknown', `the programme has no tier "${tier}"`);
  if (set === 'by-plan') throw refuse('places-apportioned', `the places of tier "${tier}" are set by the programme`);
  if (candidates === undefined) {
    throw refuse('decider-unknown', `${area} does not decide on sites of tier "${tier}"`);
  }
  return candidates;
}
