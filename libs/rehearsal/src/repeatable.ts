import { ballotsContext } from '@pacesetter/ballots/module';
import type { ContextDefinition } from '@pacesetter/engine';
import { derivedKeys } from '@pacesetter/personal-data';
import { reviewsContext } from '@pacesetter/reviews/module';
import { mattersOpen } from '@pacesetter/supervision';
import { seededBallotKey } from './ballots/seeded-ballot-key';

/** A rehearsal has the same keys whenever it is repeated. */
export function repeatable(context: ContextDefinition, seed: number): ContextDefinition {
  switch (context.name) {
    case 'ballots':
      return ballotsContext(seededBallotKey(seed));
    case 'reviews':
      return reviewsContext(mattersOpen, derivedKeys(`sheets ${seed}`));
    default:
      return context;
  }
}
