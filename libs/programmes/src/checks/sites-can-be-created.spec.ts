import { mistake, type MistakeCase, problemsOf } from '../../testing/mistake';
import { soundTextWithSites } from '../../testing/with-sites';

const mistakes: readonly MistakeCase[] = [
  [
    'an unknown candidate level',
    'candidateLevels: [unit]',
    'candidateLevels: [«unitt»]',
    { code: 'unknown-reference' },
  ],
  ['an unknown deciding level', 'decidedAt: bureau', 'decidedAt: «bureaux»', { code: 'unknown-reference' }],
  ['candidates that decide', 'decidedAt: bureau', 'decidedAt: «unit»', { code: 'wrong-value' }],
  [
    'applications that close before they open',
    'closesOn: 2010-06-10',
    'closesOn: «2010-05-15»',
    { code: 'wrong-order' },
  ],
  ['a decision before applications close', 'decidedOn: 2010-06-30', 'decidedOn: «2010-06-09»', { code: 'wrong-order' }],
  [
    'an assessment after the campaign',
    'assessedBy: 2011-06-30',
    'assessedBy: «2013-06-30»',
    { code: 'date-outside-phase' },
  ],
  ['a reassessment all the time', 'reassessEvery: P1Y', 'reassessEvery: «P0D»', { code: 'wrong-value' }],
  ['places by an unknown method', 'total: 3', 'total: 3\n      apportionedBy: «dhondt»', { code: 'wrong-value' }],
];

describe('demonstration sites', () => {
  it('can be part of a programme', () => expect(problemsOf(soundTextWithSites)).toEqual([]));

  it.each(mistakes)('are refused with %s', (_name, sound, wrong, said) => {
    const { problems, marked } = mistake(sound, wrong, soundTextWithSites);
    expect(marked).toMatchObject(said);
    expect(problems).toHaveLength(1);
  });
});
