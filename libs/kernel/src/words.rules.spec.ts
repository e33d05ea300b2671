import { domainErrors } from './errors';
import { reasonRule, textRule } from './words.rules';

const refuse = domainErrors({ 'text-missing': '不可', 'reason-required': '不可', another: '不可' });
const empty = ['', ' ', '\n\t'];

function refusalOf(decide: () => void): unknown {
  try {
    decide();
    return undefined;
  } catch (error) {
    return error;
  }
}

it('a text says something', () => {
  const textGiven = textRule(refuse);
  for (const text of empty)
    expect(refusalOf(() => textGiven(text, 'the title'))).toMatchObject({
      code: 'text-missing',
      facts: { what: 'the title' },
    });
  expect(() => textGiven(' a ', 'the title')).not.toThrow();
});

it('a reason is given, and says something', () => {
  const reasonGiven = reasonRule(refuse);
  for (const reason of [undefined, ...empty])
    expect(refusalOf(() => reasonGiven(reason))).toMatchObject({ code: 'reason-required' });
  expect(() => reasonGiven(undefined, 'say why it is withdrawn')).toThrow('say why it is withdrawn');
  expect(() => reasonGiven('because')).not.toThrow();
});
