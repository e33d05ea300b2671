import { predicateOf } from '@pacesetter/event-store';
import { categoryOf, type RecordedEvent } from '@pacesetter/kernel';
import type { FeedFilter, FeedScope, ScopePlace } from './feed';
import { type EventPlace, placeOf } from './event-place';

/** Organisations above each one, from the root down; who is not known is missing. */
export type Ancestors = ReadonlyMap<string, readonly string[]>;

/** `delivered` · `hidden`: wanted, but not to be seen · `unwanted`. */
export type Verdict = 'delivered' | 'hidden' | 'unwanted';

/** What becomes of an event on its way to a subscriber. */
export function judge(
  event: RecordedEvent,
  { filter, scope }: { readonly filter: FeedFilter; readonly scope: FeedScope },
  ancestors: Ancestors,
): Verdict {
  const place = placeOf(event);
  if (!isWanted(event, filter, { place, ancestors })) return 'unwanted';
  return isCovered(event, scope, { place, ancestors }) ? 'delivered' : 'hidden';
}

/** Whether the tree of organisations has to be asked for this selection. */
export function asksTree({ filter, scope }: { readonly filter: FeedFilter; readonly scope: FeedScope }): boolean {
  return filter.organizationId !== undefined || (scope.places ?? []).some(({ reach }) => reach === 'subtree');
}

interface Where {
  readonly place: EventPlace;
  readonly ancestors: Ancestors;
}

function isWanted(event: RecordedEvent, filter: FeedFilter, { place, ancestors }: Where): boolean {
  const { streamId, campaignId, organizationId } = filter;
  if (streamId !== undefined && event.streamId !== streamId) return false;
  if (!predicateOf(filter)(event)) return false;
  if (campaignId !== undefined && place.campaignId !== campaignId) return false;
  return organizationId === undefined || place.organizations.some((id) => isBelow(id, organizationId, ancestors));
}

function isCovered(event: RecordedEvent, scope: FeedScope, where: Where): boolean {
  const { types, places } = scope;
  if (!isNamed(event, scope)) return false;
  if (types !== undefined && !types.includes(event.type)) return false;
  return places === undefined || places.some((place) => reaches(place, where));
}

function isNamed({ streamId }: RecordedEvent, { streams, categories, withoutCategories = [] }: FeedScope): boolean {
  const category = categoryOf(streamId);
  if (withoutCategories.includes(category)) return false;
  if (streams === undefined && categories === undefined) return true;
  return streams?.includes(streamId) === true || categories?.includes(category) === true;
}

function reaches(scope: ScopePlace, { place, ancestors }: Where): boolean {
  const { organizationId, reach, campaignId } = scope;
  if (campaignId !== undefined && place.campaignId !== campaignId) return false;
  if (organizationId === undefined || reach === 'all') return true;
  if (reach === 'own') return place.organizations.includes(organizationId);
  return place.organizations.some((id) => isBelow(id, organizationId, ancestors));
}

/** The organisation itself counts as below. */
function isBelow(id: string, root: string, ancestors: Ancestors): boolean {
  return id === root || ancestors.get(id)?.includes(root) === true;
}
