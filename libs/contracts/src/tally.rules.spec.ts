import { domainErrors } from '@pacesetter/kernel';
import fc from 'fast-check';
import { tallyRule } from './tally.rules';

const counted = tallyRule(
  domainErrors({ 'grade-unknown': '没有该等次', 'count-wrong': '人数有误', 'more-ballots-than-eligible': '票数过多' }),
);
const scores = new Map([
  ['good', 100],
  ['fair', 60],
  ['poor', 0],
]);

function refusedFor(tally: Readonly<Record<string, number>>, eligible = 10): unknown {
  try {
    counted(tally, eligible, scores);
    return 'counted';
  } catch (error) {
    return (error as { code: string }).code;
  }
}

describe('counting votes', () => {
  it('gives turnout and mean', () => {
    expect(counted({ good: 1, fair: 1, poor: 1 }, 9, scores)).toMatchObject({ cast: 3, turnout: 0.3333, mean: 53.33 });
    expect(counted({}, 9, scores)).toMatchObject({ cast: 0, turnout: 0, mean: 0 });
  });

  it('compares the turnout as it is, not as it is rounded', () => {
    const { turnout, reaches } = counted({ good: 2 }, 3, scores);
    expect([turnout, reaches(0.6667), reaches(2 / 3)]).toEqual([0.6667, false, true]);
  });

  it.each([
    ['a grade that there is not', { great: 1 }, 10, 'grade-unknown'],
    ['a grade with the name of something that every object has', { constructor: 1 }, 10, 'grade-unknown'],
    ['less than nobody', { good: -1 }, 10, 'count-wrong'],
    ['half a vote', { good: 0.5 }, 10, 'count-wrong'],
    ['nobody who may vote', {}, 0, 'count-wrong'],
    ['more votes than voters', { good: 6, poor: 5 }, 10, 'more-ballots-than-eligible'],
  ])('refuses %s', (_what, tally, eligible, code) => {
    expect(refusedFor(tally, eligible)).toBe(code);
  });

  it('stays within the scores, whatever was voted', () => {
    const votes = fc.nat({ max: 1_000 });
    fc.assert(
      fc.property(fc.record({ good: votes, fair: votes, poor: votes }), fc.nat({ max: 1_000 }), (tally, others) => {
        const cast = tally.good + tally.fair + tally.poor;
        fc.pre(cast + others > 0);
        const { mean, turnout } = counted(tally, cast + others, scores);
        expect(mean >= 0 && mean <= 100 && turnout >= 0 && turnout <= 1).toBe(true);
      }),
    );
  });
});
