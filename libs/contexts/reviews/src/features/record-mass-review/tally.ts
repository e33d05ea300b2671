import { refuse } from '../../review.errors';

/** Number of ballots by the grade's key. */
export type Tally = Readonly<Record<string, number>>;

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
  isCount('eligible', eligible, 1);
  const scores = new Map(grades.map(({ key, score }) => [key, score]));
  let cast = 0;
  let sum = 0;
  for (const [grade, count] of Object.entries(tally)) {
    const score = scores.get(grade);
    if (score === undefined) {
      throw refuse('grade-unknown', `there is no grade "${grade}"`, { grade, known: [...scores.keys()] });
    }
    isCount(grade, count, 0);
    cast += count;
    sum += score * count;
  }
  if (cast > eligible) {
    throw refuse('more-ballots-than-eligible', `${cast} ballots of ${eligible} eligible`, { cast, eligible });
  }
  const turnout = cast / eligible;
  const satisfaction = cast === 0 ? 0 : sum / cast;
  return {
    cast,
    turnout: rounded(turnout, 4),
    satisfaction: rounded(satisfaction, 2),
    valid: turnout >= minimumTurnout,
  };
}

function isCount(what: string, count: number, atLeast: number): void {
  if (Number.isSafeInteger(count) && count >= atLeast) return;
  throw refuse('count-wrong', `${what}: ${count} is not a number of people`, { what, count, atLeast });
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
