import { type Tally, tallyRule } from '@pacesetter/contracts';
import { refuse } from '../../review.errors';

export type { Tally };

const votes = tallyRule(refuse);

/** What the programme says about ballots. */
export interface TallyRules {
  readonly grades: readonly { readonly key: string; readonly score: number }[];
  /** Part of the eligible that has to take part. */
  readonly minimumTurnout: number;
}

export interface TallyResult {
  readonly cast: number;
  readonly turnout: number;
  readonly satisfaction: number;
  readonly valid: boolean;
}

/** Counts the ballots. @throws DomainError when the tally cannot be true. */
export function counted(eligible: number, tally: Tally, { grades, minimumTurnout }: TallyRules): TallyResult {
  const scores = new Map(grades.map(({ key, score }) => [key, score]));
  const { cast, turnout, mean, reaches } = votes(tally, eligible, scores);
  return { cast, turnout, satisfaction: mean, valid: reaches(minimumTurnout) };
}
