import { expectMistake } from '../../testing/mistake';
import type { MistakeCase } from '../../testing/mistake';

const fields: readonly MistakeCase[] = [
  [
    'a misspelt field',
    'passage: 三㈠\n',
    '«pasage»: 三㈠\n',
    { code: 'unknown-field', hint: 'did you mean `passage`?' },
  ],
  [
    'an unknown field',
    'theme: {',
    '«colour»: red\ntheme: {',
    { code: 'unknown-field', message: 'unknown field `colour`' },
  ],
  [
    'a missing field',
    'leadingGroup:\n  passage: 四㈠、四㈡\n  firstResponsible: { zh: 党委书记为“第一责任人”, en: The secretary is the first responsible person }\n',
    '«leadingGroup»:\n  passage: 四㈠、四㈡\n',
    { code: 'missing-field', message: '`leadingGroup` has no field `firstResponsible`' },
  ],
  [
    'a wrong type',
    'version: 1\n',
    'version: «one»\n',
    { code: 'wrong-type', message: '`version` is of type string, expected integer' },
  ],
  ['a misspelt word', 'kind: mobilize', 'kind: «mobilise»', { code: 'wrong-value', hint: 'did you mean `mobilize`?' }],
  [
    'a word of another kind',
    'kind: mobilize',
    'kind: «harvest»',
    { hint: 'one of `mobilize`, `compete`, `exemplify`, `summarize`' },
  ],
  [
    'a day that is on no calendar',
    'endsOn: 2010-05-31',
    'endsOn: «2010-02-30»',
    { code: 'wrong-value', message: '`2010-02-30` is not a day of the calendar; write YYYY-MM-DD' },
  ],
  ['a duration that is none', 'verifyWithin: P20D', 'verifyWithin: «20 days»', { code: 'wrong-value' }],
  ['a duration that goes back', 'verifyWithin: P20D', 'verifyWithin: «-P20D»', { code: 'wrong-value' }],
  ['an unknown time zone', 'timeZone: Asia/Shanghai', 'timeZone: «Asia/Lanzhou»', { code: 'wrong-value' }],
  ['a key that is none', 'key: broad-mobilization', 'key: «Broad_Mobilization»', { code: 'wrong-value' }],
  [
    'a quota of no known shape',
    'quota: { share: 0.05 }',
    '«quota»: { percent: 5 }',
    { code: 'wrong-value', hint: 'write either { count } or { share }' },
  ],
  ['a share above the whole', 'minimumTurnout: 0.5', 'minimumTurnout: «50»', { code: 'wrong-value' }],
];

describe('the shape of a programme is refused for', () => {
  it.each([...fields])('%s', (_name, ...given) => {
    expectMistake(...given);
  });
});
