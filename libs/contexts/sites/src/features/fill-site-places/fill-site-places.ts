import { Command, defineFeature } from '@pacesetter/kernel';
import { refuse } from '../../site.errors';
import { placesId, type PlacesRef } from '../../site.refs';
import { campaignHasNotEnded, type CampaignFacts } from '../../site.rules';
import type { Replacement, SitePlacesEvent } from '../../site-places.events';
import { sitePlaces, type SitePlacesState } from '../../site-places.state';

export interface PlacesToFill extends PlacesRef {
  /** When it falls due: once for everything that became free before. */
  readonly dueAt: string;
}

export class FillSitePlaces extends Command<PlacesToFill> {}

export interface FillingFacts extends CampaignFacts {
  /** Places of the area by the plan; absent where the area sets them itself. */
  readonly places?: number;
  /** Holders that have lost their places, and whether the programme gives these to others. */
  readonly lost: readonly { readonly organizationId: string; readonly replaced: boolean }[];
  /** Who in reserve still stands for a place. */
  readonly willing: readonly string[];
}

/** Everything lost by a day is filled in one decision, so that who replaces whom depends on merit and on nothing else. */
export const fillSitePlaces = defineFeature<PlacesToFill, SitePlacesState, SitePlacesEvent, FillingFacts>({
  command: FillSitePlaces,
  aggregate: sitePlaces,
  stream: placesId,
  rule: ({ rule }) => rule,
  decide({ campaignId, tier, area, dueAt }, state, { facts, now }) {
    if (state.filled.includes(dueAt)) return [];
    campaignHasNotEnded(facts);
    if (now < dueAt) throw refuse('not-due', `places are filled at ${dueAt}`, { dueAt });
    const lost = facts.lost.filter(({ organizationId }) => state.holders.has(organizationId)).sort(byName);
    const toFill = lost.filter(({ replaced }) => replaced).map(({ organizationId }) => organizationId);
    const replacements = replacementsFor(toFill, state, { ...facts, lost });
    const freed = lost.map(({ organizationId }) => organizationId);
    const vacant = toFill.length - replacements.length;
    return [{ type: 'SitePlacesFilled', data: { campaignId, tier, area, dueAt, freed, replacements, vacant } }];
  },
});

function replacementsFor(toFill: readonly string[], state: SitePlacesState, facts: FillingFacts): Replacement[] {
  const places = state.ownPlaces ?? facts.places ?? 0;
  const left = Math.max(0, places - (state.holders.size - facts.lost.length));
  const willing = new Set(facts.willing);
  const next = state.reserve.filter(({ organizationId }) => willing.has(organizationId));
  return toFill.slice(0, left).flatMap((replaces, index) => {
    const organizationId = next[index]?.organizationId;
    return organizationId === undefined ? [] : [{ organizationId, replaces }];
  });
}

function byName(a: { readonly organizationId: string }, b: { readonly organizationId: string }): number {
  return a.organizationId < b.organizationId ? -1 : 1;
}
