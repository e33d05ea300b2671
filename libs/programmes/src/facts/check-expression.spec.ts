import { expectMistake } from '../../testing/mistake';
import type { MistakeCase } from '../../testing/mistake';

const expressions: readonly MistakeCase[] = [
  [
    'a misspelt fact',
    'when: plans.coverage >= 0.9',
    'when: «plans.covrage» >= 0.9',
    {
      code: 'unknown-fact',
      message: 'there is no gate fact `plans.covrage`',
      hint: 'did you mean `plans.coverage`?',
    },
  ],
  [
    'a misspelt group of facts',
    'when: plans.coverage >= 0.9',
    'when: 0.9 <= «plan.coverage»',
    { code: 'unknown-fact', hint: 'did you mean `plans.coverage`?' },
  ],
  [
    'a group instead of a fact',
    'when: plans.coverage >= 0.9',
    'when: «plans» >= 0.9',
    { code: 'unknown-fact', hint: 'in it: `plans.coverage`' },
  ],
  ['a fact of another catalogue', 'when: plans.coverage >= 0.9', 'when: «notice.over»', { code: 'unknown-fact' }],
  [
    'a wrong type in a gate',
    'when: plans.coverage >= 0.9',
    'when: «plans.coverage >= "high"»',
    {
      code: 'wrong-expression',
      message: 'no such overload: double >= string',
      hint: '`plans.coverage` is a number (double): compare it with < <= > >= and a number such as 0.9',
    },
  ],
  [
    'a day compared with a word',
    'when: today > phase.plannedEnd',
    'when: «today > "2010-05-31"»',
    { code: 'wrong-expression' },
  ],
  [
    'a gate that is neither true nor false',
    'when: plans.coverage >= 0.9',
    'when: «plans.coverage»',
    { code: 'wrong-expression', message: 'a condition is true or false, this is of type double' },
  ],
  [
    'an impossible day in a gate',
    'when: today > phase.plannedEnd',
    "when: today > date(«'2010-06-31'»)",
    { code: 'wrong-expression', message: '`2010-06-31` is not a day of the calendar' },
  ],
  [
    'a word that a fact never is',
    'when: band == "advanced"',
    'when: band == «"advance"»',
    { code: 'wrong-expression', hint: 'did you mean "advanced"?' },
  ],
  ['broken syntax', 'when: plans.coverage >= 0.9', 'when: plans.coverage >= «)»', { code: 'wrong-expression' }],
  [
    'a mistake within quotes',
    'when: plans.coverage >= 0.9',
    "when: 'true && «plans.covrage» >= 0.9'",
    { code: 'unknown-fact' },
  ],
  [
    'a mistake in folded lines',
    'when: plans.coverage >= 0.9',
    'when: >-\n          true &&\n          «plans.covrage» >= 0.9',
    { code: 'unknown-fact' },
  ],
];

describe('an expression is refused for', () => {
  it.each([...expressions])('%s', (_name, ...given) => {
    expectMistake(...given);
  });
});
