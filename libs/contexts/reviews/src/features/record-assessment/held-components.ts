import type { LedgerState, Scored } from '../../ledger.state';
import { refuse } from '../../review.errors';
import type { ComponentKey } from '../../review.shapes';

/** A part of an assessment that was held, and where its score comes from. */
export interface Held {
  readonly key: ComponentKey;
  readonly weight: number;
  readonly score: number;
  readonly source: string;
}

export interface ComponentRules {
  /** The parts of the score by the programme. */
  readonly components: readonly { readonly key: ComponentKey; readonly weight: number }[];
  /** Parts that the campaign has asked such subjects for by now. The others count where they were held. */
  readonly askedFor: readonly ComponentKey[];
}

/** A part without its weight. */
export type Part = Pick<Held, 'score' | 'source'>;

/** @throws DomainError naming the parts that were asked for and were not held. */
export function heldComponents(
  state: LedgerState,
  superior: Part | undefined,
  { components, askedFor }: ComponentRules,
): readonly Held[] {
  const parts = { superior, ...partsOf(state) };
  const asked = (key: ComponentKey) => key === 'superior' || askedFor.includes(key);
  const missing = components.map(({ key }) => key).filter((key) => asked(key) && parts[key] === undefined);
  if (missing.length > 0) {
    throw refuse('components-missing', `not assessed before there is: ${missing.join(', ')}`, {
      missing,
      // Says why a mass review that was held does not count.
      ...(missing.includes('mass') && state.mass && { turnout: state.mass.turnout }),
    });
  }
  return components.flatMap(({ key, weight }) => {
    const part = parts[key];
    return part === undefined ? [] : [{ key, weight, ...part }];
  });
}

/** A review in which too few took part does not count. */
function partsOf({ validMass, leader, self, peer, upward }: LedgerState) {
  const part = (scored: Scored | undefined): Part | undefined =>
    scored && { score: scored.score, source: scored.reviewId };
  return {
    mass: validMass && { score: validMass.satisfaction, source: validMass.reviewId },
    leader: part(leader),
    self: part(self),
    peer: part(peer),
    upward: part(upward),
  };
}
