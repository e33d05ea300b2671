import { knownPart } from './known-part';

describe('what is known of a body', () => {
  const body = { campaignId: 'c', subject: { organizationId: 'o', memberId: 7 }, items: [{ key: 'a' }, { key: '' }] };
  const wrong = ['colour', 'subject.memberId', 'items.1.key', 'missing'].map((parameter) => ({
    parameter,
    detail: '',
  }));
  const known = knownPart({ ...body, colour: 1 }, { problems: wrong, strange: new Set(['colour']) }) as typeof body & {
    readonly missing?: string;
    readonly optional?: string;
  };

  it('is what nobody has found anything wrong with', () => {
    expect([known.campaignId, known.subject.organizationId, known.items[0]?.key, known.optional]).toEqual([
      'c',
      'o',
      'a',
      undefined,
    ]);
  });

  it('is no field that there is not', () => {
    expect(Object.keys(known)).toEqual(Object.keys(body));
  });

  it.each([
    ['a part of a part', () => known.subject.memberId],
    ['an element of a list', () => known.items[1]?.key],
    ['what is not there and should be', () => known.missing],
  ])('is not %s', (_what, read) => {
    expect(read).toThrow();
  });
});
