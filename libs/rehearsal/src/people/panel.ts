import type { Reviewer } from '@pacesetter/reviews';
import type { Unit } from './unit';
import type { World } from './world';

/** A panel of the programme's number of judges; one of them comes from below, and so has a case to stand back from. */
export function panelOf({ organizationId, subordinates }: Unit, world: World): Reviewer[] {
  const count = world.options.definition.reviews?.judging?.judges ?? 0;
  const below = world.chance('judge from below', organizationId).pick(subordinates);
  return Array.from({ length: count }, (_, index) => ({
    id: `judge-${index + 1}-${organizationId}`,
    organizationId: index === 0 ? below : organizationId,
  }));
}
