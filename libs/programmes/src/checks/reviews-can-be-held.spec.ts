import { expectMistake } from '../../testing/mistake';
import type { MistakeCase } from '../../testing/mistake';

const mistakes: readonly MistakeCase[] = [
  [
    'an activity of peers without rules for them',
    'kind: mass-review',
    'kind: «peer-review»',
    { code: 'missing-section', hint: 'write `reviews.peer`' },
  ],
  [
    'a weighed review that the programme knows nothing of',
    '- { key: leader,',
    '- { key: «upward»,',
    { code: 'missing-section', hint: 'write `reviews.upward`' },
  ],
  [
    'a day for a helper whom nobody names',
    'helper: true\n        helperWithin: P10D',
    'helperWithin: «P10D»',
    { code: 'wrong-value', hint: 'add `helper: true`' },
  ],
  [
    'a plan that comes after the deadline',
    'planWithin: P20D',
    'planWithin: «P7M»',
    { code: 'wrong-order', message: 'a plan within P7M is no earlier than the deadline of P6M' },
  ],
];

describe('reviews and what follows from them are checked', () => {
  it.each(mistakes)('%s', (_name, sound, wrong, said) => expectMistake(sound, wrong, said));
});
