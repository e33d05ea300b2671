import type { Unit } from './unit';
import type { World } from './world';

/** How the masses vote on an organisation: the better it works, the more of them are satisfied. */
export function massTally(world: World, { organizationId, masses }: Unit, about: string) {
  const { profile, definition } = world.options;
  const chance = world.chance('mass review', organizationId, about);
  const eligible = Math.max(masses, 5);
  const turnout = chance.chance(profile.turnoutTooLow) ? 0.3 : 0.6 + chance.next() * 0.38;
  const cast = Math.max(1, Math.floor(eligible * turnout));
  const dissatisfied = chance.chance(profile.dissatisfied) ? 0.4 : (1 - world.quality(organizationId)) * 0.08;
  const against = Math.floor(cast * dissatisfied);
  const lukewarm = Math.floor((cast - against) * (0.1 + chance.next() * 0.3));
  const grades = definition.massReview?.grades.map(({ key }) => key) ?? [];
  return { eligible, tally: tallied(grades, { satisfied: cast - against - lukewarm, lukewarm, against }) };
}

interface Mood {
  readonly satisfied: number;
  readonly lukewarm: number;
  readonly against: number;
}

/** The first grade is the best and the last the worst; without one in between, the lukewarm are satisfied. */
function tallied(grades: readonly string[], { satisfied, lukewarm, against }: Mood): Readonly<Record<string, number>> {
  const best = grades[0] ?? '';
  const worst = grades.at(-1) ?? '';
  const between = grades.length > 2 ? grades[1] : undefined;
  if (between === undefined) return { [best]: satisfied + lukewarm, [worst]: against };
  return { [best]: satisfied, [between]: lukewarm, [worst]: against };
}
