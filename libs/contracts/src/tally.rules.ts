import type { Refuse } from '@pacesetter/kernel';

/** Number of votes by the grade's key. */
export type Tally = Readonly<Record<string, number>>;

/** What a tally adds up to. */
export interface Counted {
  readonly cast: number;
  /** Part of the eligible who voted, 0 to 1, four decimals. */
  readonly turnout: number;
  /** Mean grade, two decimals; 0 when nobody voted. */
  readonly mean: number;
  /** Whether so many voted, unrounded, that the result counts. */
  readonly reaches: (minimumTurnout: number) => boolean;
}

type Code = 'grade-unknown' | 'count-wrong' | 'more-ballots-than-eligible';

/** Makes a context's rule of how votes are counted that somebody has already added up. */
export function tallyRule(refuse: Refuse<Code>) {
  const isCount = (what: string, count: number, atLeast: number): void => {
    if (Number.isSafeInteger(count) && count >= atLeast) return;
    throw refuse('count-wrong', `${what}: ${count} is not a number of people`, { what, count, atLeast });
  };
  const scoreOf = (grade: string, scores: ReadonlyMap<string, number>): number => {
    const score = scores.get(grade);
    if (score !== undefined) return score;
    throw refuse('grade-unknown', `there is no grade "${grade}"`, { grade, known: [...scores.keys()] });
  };
  /** @throws DomainError when the tally cannot be true */
  return (tally: Tally, eligible: number, scores: ReadonlyMap<string, number>): Counted => {
    isCount('eligible', eligible, 1);
    let cast = 0;
    let sum = 0;
    for (const [grade, count] of Object.entries(tally)) {
      const score = scoreOf(grade, scores);
      isCount(grade, count, 0);
      cast += count;
      sum += score * count;
    }
    if (cast > eligible) {
      throw refuse('more-ballots-than-eligible', `${cast} ballots of ${eligible} eligible`, { cast, eligible });
    }
    const turnout = cast / eligible;
    return {
      cast,
      turnout: rounded(turnout, 4),
      mean: cast === 0 ? 0 : rounded(sum / cast, 2),
      reaches: (minimumTurnout) => turnout >= minimumTurnout,
    };
  };
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
