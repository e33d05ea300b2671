import type { Obligation } from '@pacesetter/campaigns';
import type { World } from './world';

/** How it goes with one obligation of one participant. */
export type Fate = 'in time' | 'late' | 'never';

export function fateOf(world: World, participant: string, obligation: string): Fate {
  const { late, never } = world.options.profile;
  const chance = world.chance('fate', participant, obligation).next();
  // Whoever works badly is late more often: quality moves the line between half and one and a half of the share.
  const lean = 1.5 - world.quality(participant.split('~')[0] ?? participant);
  if (chance < never * lean) return 'never';
  return chance < (never + late) * lean ? 'late' : 'in time';
}

/** The morning on which it is done; nothing when it is not done of its own accord. */
export function doneAt(world: World, participant: string, obligation: Obligation): string | undefined {
  const { office } = world.options;
  const chance = world.chance('when', participant, obligation.obligation);
  const { opensAt, dueAt } = obligation;
  switch (fateOf(world, participant, obligation.obligation)) {
    case 'in time':
      return office.morningAfter(opensAt, chance.integer(0, Math.max(office.countBetween(opensAt, dueAt) - 1, 0)));
    case 'late':
      return office.morningAfter(dueAt, chance.integer(1, 25));
    case 'never':
      return undefined;
  }
}
