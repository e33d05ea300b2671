import { expectMistake, type MistakeCase, problemsOf, soundText } from '../../testing/mistake';

const OFFERED = '- { award: advanced-organization, quota: { share: 0.05 } }';
const CRITERIA = 'memberCriteria: five-leads';
const GRADES = `${CRITERIA}
  attributes:
    - key: grade
      title: { zh: 等级, en: grade }
      values: [{ key: 4a, title: { zh: 4A, en: 4A } }, { key: 5a, title: { zh: 5A, en: 5A } }]
`;
const part = (rest: string, quota = 'quota: { count: 1 }') =>
  `- { award: advanced-organization, quota: { count: 2 }, parts: [{ key: p, title: { zh: 部, en: Part }, ${quota}${rest} }] }`;

const mistakes: readonly MistakeCase[] = [
  ['a part for nobody', OFFERED, part(''), { code: 'missing-field', hint: 'give `orgTypes`, `bands` or `attributes`' }],
  [
    'a part for organisations that there are not',
    OFFERED,
    part(', orgTypes: [«organs»]'),
    { code: 'unknown-reference', hint: 'did you mean `organ`?' },
  ],
  [
    'a share of those who will stand somewhere',
    OFFERED,
    part(', bands: [advanced]', '«quota»: { share: 0.5 }'),
    { code: 'wrong-value', hint: 'give a `count`' },
  ],
  [
    'a part that is more than the whole',
    OFFERED,
    part(', orgTypes: [organ]', '«quota»: { count: 3 }'),
    { code: 'wrong-sum', message: 'part `p` has 3 places of a whole of 2' },
  ],
  [
    'an attribute that nobody has',
    OFFERED,
    part(', attributes: [{ attribute: «grade», values: [5a] }]'),
    { code: 'unknown-reference', message: 'there is no attribute `grade`' },
  ],
  [
    'officers who are no workers',
    'subject: member\n      criteria: five-leads',
    'subject: member\n      «officers»: {}\n      criteria: five-leads',
    { code: 'wrong-value', hint: 'write `subject: worker`, or leave out `officers`' },
  ],
  [
    'officers who do not report',
    'when: accountability.open == 0',
    'when: «officers.unreviewed» == 0',
    { code: 'missing-section' },
  ],
  [
    'a value called none',
    CRITERIA,
    GRADES.replace('key: 4a', 'key: «none»'),
    { code: 'wrong-value', message: '`none` stands for whoever has no value' },
  ],
];

describe('a programme is refused for', () => {
  it.each(mistakes)('%s', (_name, ...given) => {
    expectMistake(...given);
  });
});

describe('attributes', () => {
  const graded = soundText.replace(CRITERIA, GRADES);

  it('can be asked for by eligibility, gates and quotas', () => {
    const asked = graded
      .replace('when: accountability.open == 0', 'when: attribute.grade in ["5a", "none"]')
      .replace('when: listed.open == 0', 'when: participants.grade_5a >= 1')
      .replace(OFFERED, part(', attributes: [{ attribute: grade, values: [5a, none] }]'));
    expect(problemsOf(asked)).toEqual([]);
  });

  it.each([
    ['when: accountability.open == 0', 'when: attribute.grade == "6a"', 'wrong-expression'],
    ['when: accountability.open == 0', 'when: attribute.grad == "5a"', 'unknown-fact'],
    ['when: listed.open == 0', 'when: participants.grade_6a >= 1', 'unknown-fact'],
    [OFFERED, part(', attributes: [{ attribute: grade, values: [6a] }]'), 'unknown-reference'],
  ])('%s: what they never are is named', (sound, wrong, code) => {
    expect(problemsOf(graded.replace(sound, () => wrong))).toMatchObject([{ code }]);
  });
});
