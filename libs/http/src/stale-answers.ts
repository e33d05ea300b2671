import { SetMetadata } from '@nestjs/common';

const MAY_BE_STALE = Symbol('may be stale');

/**
 * Whoever reads this may see what was so some seconds ago, unless he says what he has seen (`minPosition`): the route's queries
 * may go to a replica of the database. Never on what decisions, sign-in or access rest on.
 */
export function MayBeStale(): MethodDecorator {
  return SetMetadata(MAY_BE_STALE, true);
}

/** Whether a route's handler is marked so. */
export function mayBeStale(handler: object): boolean {
  return Reflect.getMetadata(MAY_BE_STALE, handler) === true;
}
