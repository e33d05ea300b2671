import type { LedgerState } from '../../ledger.state';
import { refuse } from '../../review.errors';
import type { ComponentKey } from '../../review.events';

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

type Part = Pick<Held, 'score' | 'source'>;

/** @throws DomainError naming the parts that were asked for and were not held. */
export function heldComponents(
  state: LedgerState,
  superior: Part,
  { components, askedFor }: ComponentRules,
): readonly Held[] {
  const parts = { superior, mass: massPart(state), leader: leaderPart(state) };
  const missing = components.map(({ key }) => key).filter((key) => askedFor.includes(key) && parts[key] === undefined);
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
function massPart({ validMass }: LedgerState): Part | undefined {
  return validMass && { score: validMass.satisfaction, source: validMass.reviewId };
}

function leaderPart({ leader }: LedgerState): Part | undefined {
  return leader && { score: leader.score, source: leader.reviewId };
}
