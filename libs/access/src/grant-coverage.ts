import type { Grant, Principal, Reach } from './principal';
import { type Place, reachOf, type Right, type RightReach } from './right';

/** Why a grant does not allow a request; the later in the list, the closer it came. */
export const MISSES = ['role', 'key', 'campaign', 'place', 'oneself'] as const;
export type Miss = (typeof MISSES)[number];

/** A grant that allows a request, and how narrowly. */
export interface Cover {
  readonly grant: Grant;
  readonly reach: RightReach;
  /** Levels from the place up to where the role is held. */
  readonly distance: number;
}

const WIDTH: Readonly<Record<RightReach, number>> = { self: 0, own: 1, subtree: 2, all: 3 };

/** The narrower of what the right gives the role and what the grant gives its holder. */
function narrower(ofRight: RightReach, ofGrant: Reach): RightReach {
  return WIDTH[ofRight] <= WIDTH[ofGrant] ? ofRight : ofGrant;
}

/** How wide a cover is, for telling the narrowest. */
export function widthOf({ grant, reach, distance }: Cover): readonly number[] {
  return [WIDTH[reach], WIDTH[grant.reach], distance, grant.campaignId === undefined ? 1 : 0];
}

/** Whether one grant of a principal allows to use a right at a place, and why it does not. */
export function coverage(
  grant: Grant,
  principal: Principal,
  { right, place }: { right: Right; place: Place },
): Cover | Miss {
  const ofRight = reachOf(grant.role, right);
  if (ofRight === undefined) return 'role';
  if (!isOfItsKind(grant, principal)) return 'key';
  if (place.withinReach === true) return { grant, reach: narrower(ofRight, grant.reach), distance: 0 };
  if (grant.campaignId !== undefined && grant.campaignId !== place.campaignId) return 'campaign';
  const reach = narrower(ofRight, grant.reach);
  const cover = { grant, reach, distance: distance(place, grant) };
  if (reach !== 'self') return reachesSoFar(cover) ? cover : 'place';
  return principal.memberId !== undefined && principal.memberId === place.memberId ? cover : 'oneself';
}

/** Why a grant allows a right at no place whatever; undefined when there may be one. */
export function couldCover(grant: Grant, principal: Principal, right: Right): Miss | undefined {
  if (reachOf(grant.role, right) === undefined) return 'role';
  return isOfItsKind(grant, principal) ? undefined : 'key';
}

/** Integrators come with a key, and nobody else does. */
function isOfItsKind({ role }: Grant, { apiKey }: Principal): boolean {
  return (apiKey !== undefined) === (role === 'integrator');
}

function reachesSoFar({ reach, distance: levels }: Cover): boolean {
  if (reach === 'all') return true;
  return reach === 'own' ? levels === 0 : Number.isFinite(levels);
}

/** Infinite where the place does not lie at or below the organisation of the grant. */
function distance({ organizationId, ancestors = [] }: Place, grant: Grant): number {
  if (organizationId === undefined || grant.organizationId === undefined) return Infinity;
  if (organizationId === grant.organizationId) return 0;
  const above = ancestors.indexOf(grant.organizationId);
  return above < 0 ? Infinity : ancestors.length - above;
}
