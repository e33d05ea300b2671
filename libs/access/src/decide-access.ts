import type { Actor } from '@pacesetter/kernel';
import { type Denial, denial } from './denial';
import { type Cover, coverage, couldCover, type Miss, widthOf } from './grant-coverage';
import { type Principal, ROLES } from './principal';
import type { Place, Right } from './right';

export type AccessDecision =
  { readonly allowed: true; readonly actor: Actor } | { readonly allowed: false; readonly why: Denial };

/** Who has not said who they are, where that is allowed. */
const NOBODY: Actor = { id: 'public', role: 'masses' };

/**
 * Whether somebody may use a right at a place, and as whom it is then done: by the narrowest of the roles that allow it,
 * so that the history says "the liaison officer of the brigade" even of somebody who is an administrator as well.
 */
export function decideAccess(principal: Principal | undefined, right: Right, place: Place): AccessDecision {
  const answers = principal?.grants.map((grant) => coverage(grant, principal, { right, place })) ?? [];
  const covers = answers.filter((answer): answer is Cover => typeof answer !== 'string');
  const [narrowest] = covers.sort(byWidth);
  if (principal !== undefined && narrowest !== undefined) return { allowed: true, actor: inRole(principal, narrowest) };
  if (isOpenTo(principal, right)) {
    return { allowed: true, actor: principal === undefined ? NOBODY : { id: actorId(principal), role: 'masses' } };
  }
  const misses = answers.filter((answer): answer is Miss => typeof answer === 'string');
  return { allowed: false, why: denial({ principal, right, place, misses }) };
}

/**
 * Why somebody may use a right nowhere at all; undefined when there may be a place where they may. It can be asked before
 * anything is known about a request but who sends it.
 */
export function deniedEverywhere(principal: Principal | undefined, right: Right): Denial | undefined {
  if (isOpenTo(principal, right)) return undefined;
  const misses = principal?.grants.map((grant) => couldCover(grant, principal, right)) ?? [];
  if (misses.includes(undefined)) return undefined;
  return denial({ principal, right, place: {}, misses: misses.filter((miss) => miss !== undefined) });
}

/** An API key signs nobody in, and opens only what says so. */
function isOpenTo(principal: Principal | undefined, right: Right): boolean {
  if (right.public === true) return true;
  if (right.signedIn !== true || principal === undefined) return false;
  return principal.apiKey === undefined || right.keys === true;
}

function inRole(principal: Principal, { grant: { role, organizationId } }: Cover): Actor {
  const who = { id: actorId(principal), role };
  return organizationId === undefined ? who : { ...who, organizationId };
}

/** Decisions know members, not accounts. */
function actorId({ id, memberId }: Principal): string {
  return memberId ?? id;
}

/** Narrowest first; the order in which grants were given says nothing. */
function byWidth(left: Cover, right: Cover): number {
  const differences = widthOf(left).map((width, index) => compare(width, widthOf(right)[index] ?? 0));
  const byRole = ROLES.indexOf(left.grant.role) - ROLES.indexOf(right.grant.role);
  return [...differences, byRole, compare(placeOf(left), placeOf(right))].find((difference) => difference !== 0) ?? 0;
}

function placeOf({ grant: { organizationId = '', campaignId = '' } }: Cover): string {
  return JSON.stringify([organizationId, campaignId]);
}

function compare<Value extends string | number>(left: Value, right: Value): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
