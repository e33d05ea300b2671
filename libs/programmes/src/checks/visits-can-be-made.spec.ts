import { expectMistake, type MistakeCase, problemsOf, soundText } from '../../testing/mistake';

const cases: readonly MistakeCase[] = [
  [
    'random visits that nobody draws',
    'en: Random inspection }, every: P3M, share: 0.02 }',
    'en: Random inspection }, every: P3M }',
    { code: 'missing-field', message: 'random visits have no `share` that is drawn' },
  ],
  [
    'a kind of visit that is described twice',
    '- { kind: symposium,',
    '- { kind: «report-meeting»,',
    { code: 'duplicate-key', message: '`report-meeting` visits are described twice' },
  ],
  [
    'visits without an interval',
    'Random inspection }, every: P3M',
    'Random inspection }, every: «P0D»',
    { code: 'wrong-value' },
  ],
  ['a misspelt level', 'share: 0.1 }', 'share: 0.1, among: { levels: [«brnch»] } }', { code: 'unknown-reference' }],
  [
    'visits to sites where there are none',
    'share: 0.1 }',
    'share: 0.1, among: { sites: «true» } }',
    { code: 'missing-section', message: '`patrol` visits go to demonstration sites and need the section `sites`' },
  ],
  ['areas of no level', 'stratifyBy: [level, orgType]', 'stratifyBy: [area]', { code: 'missing-field' }],
  [
    'areas of an unknown level',
    'stratifyBy: [level, orgType]',
    'stratifyBy: [area]\n    areaLevel: «county»',
    { code: 'unknown-reference' },
  ],
  [
    'a kind that two checklists claim',
    'kinds: [report-meeting, symposium]',
    'kinds: [report-meeting, «routine»]',
    { code: 'duplicate-key' },
  ],
];

describe('visits are refused for', () => {
  it.each(cases)('%s', (_name, ...given) => {
    expectMistake(...given);
  });

  it('parties that are one and the same', () => {
    const alike = soundText.replaceAll(/role: (masses|administrator|supervisor) }/g, 'role: supervisor }');
    expect(problemsOf(alike)).toMatchObject([
      { code: 'wrong-value', message: expect.stringContaining('two roles') as string },
    ]);
  });
});
