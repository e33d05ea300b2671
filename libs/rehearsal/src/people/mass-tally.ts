import type { Unit, World } from './world';

/** How the masses vote on an organisation: the better it works, the more of them are satisfied. */
export function massTally(world: World, { organizationId, masses }: Unit, about: string) {
  const { profile, definition } = world.options;
  const chance = world.chance('mass review', organizationId, about);
  const eligible = Math.max(masses, 5);
  const turnout = chance.chance(profile.turnoutTooLow) ? 0.3 : 0.6 + chance.next() * 0.38;
  const cast = Math.max(1, Math.floor(eligible * turnout));
  const dissatisfied = chance.chance(profile.dissatisfied) ? 0.4 : (1 - world.quality(organizationId)) * 0.08;
  const [best, middle, worst] = definition.massReview.grades.map(({ key }) => key) as [string, string, string];
  const against = Math.floor(cast * dissatisfied);
  const lukewarm = Math.floor((cast - against) * (0.1 + chance.next() * 0.3));
  return { eligible, tally: { [best]: cast - against - lukewarm, [middle]: lukewarm, [worst]: against } };
}
