import fc from 'fast-check';
import { type Given, meanOf, normalisedScores } from './normalised-scores';

const given = (reviewer: string, ...scores: number[]): Given[] =>
  scores.map((raw, index) => ({ reviewer, subject: `subject-${index}`, raw }));

const strict = given('strict', 60, 70, 80);
const lenient = given('lenient', 80, 90, 100);
const normalised = (scores: readonly Given[], rule: Parameters<typeof normalisedScores>[1]) =>
  normalisedScores(scores, rule).scores.map((score) => score.normalised);

describe('normalised scores', () => {
  it('leave the scores as they are where the programme has no rule', () => {
    expect(normalised([...strict, ...lenient], 'none')).toEqual([60, 70, 80, 80, 90, 100]);
  });

  it.each(['z-score', 'min-max'] as const)('by %s, a strict and a lenient judge of the same mind agree', (rule) => {
    expect(normalised([...strict, ...lenient], rule)).toEqual([70, 80, 90, 70, 80, 90]);
  });

  it('show the scale of each judge and the common one', () => {
    const { scales } = normalisedScores([...strict, ...lenient], 'z-score');
    expect(scales).toEqual([
      { of: 'lenient', mean: 90, deviation: 8.165, lowest: 80, highest: 100 },
      { of: 'strict', mean: 70, deviation: 8.165, lowest: 60, highest: 80 },
      { of: null, mean: 80, deviation: 8.165, lowest: 70, highest: 90 },
    ]);
  });

  it('put whoever gives everybody the same into the middle', () => {
    const same = given('same', 50, 50, 50);
    expect(normalised([...strict, ...same], 'z-score').slice(3)).toEqual([60, 60, 60]);
    expect(normalised([...strict, ...same], 'min-max').slice(3)).toEqual([60, 60, 60]);
  });

  it('are nothing of nothing', () => {
    expect(normalisedScores([], 'z-score')).toEqual({ scores: [], scales: [] });
    expect(meanOf([])).toBe(0);
  });
});

const rule = fc.constantFrom('none' as const, 'min-max' as const, 'z-score' as const);
const sheets = fc
  .array(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 5 })
  .map((judges) => judges.flatMap((scores, index) => given(`judge-${index}`, ...scores)));

describe('whatever judges give', () => {
  it('stays between 0 and 100, and keeps each judge’s order', () => {
    fc.assert(
      fc.property(sheets, rule, (scores, by) => {
        const result = normalisedScores(scores, by).scores;
        expect(result.every((score) => score.normalised >= 0 && score.normalised <= 100)).toBe(true);
        for (const one of result) {
          for (const other of result.filter(({ reviewer }) => reviewer === one.reviewer)) {
            if (one.raw > other.raw) expect(one.normalised).toBeGreaterThanOrEqual(other.normalised);
          }
        }
      }),
    );
  });

  it('does not depend on the order in which the sheets came in', () => {
    fc.assert(
      fc.property(sheets, rule, (scores, by) => {
        const key = ({ reviewer, subject }: Given) => `${reviewer} ${subject}`;
        const byName = (list: readonly Given[]) => [...list].sort((a, b) => (key(a) < key(b) ? -1 : 1));
        expect(byName(normalisedScores([...scores].reverse(), by).scores)).toEqual(
          byName(normalisedScores(scores, by).scores),
        );
      }),
    );
  });
});
