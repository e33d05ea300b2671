import { describes, fullQuotas, placesGiven } from './quota.rules';

const traits = { orgType: 'institute', attributes: { grade: '5a' }, band: 'advanced' };
const part = (described: object) => ({ part: 'p', quota: 1, ...described });

describe('a part of a quota', () => {
  it.each([
    [{ orgTypes: ['institute', 'organ'] }, true],
    [{ orgTypes: ['organ'] }, false],
    [{ bands: ['advanced'] }, true],
    [{ bands: ['middle'] }, false],
    [{ attributes: [{ attribute: 'grade', values: ['4a', '5a'] }] }, true],
    [{ attributes: [{ attribute: 'grade', values: ['4a'] }] }, false],
    [{ attributes: [{ attribute: 'region', values: ['none'] }] }, true],
    [{ orgTypes: ['institute'], bands: ['middle'] }, false],
  ])('%j describes whom all of it fits: %s', (described, fits) => {
    expect(describes(part(described), traits)).toBe(fits);
  });

  it('is full by itself, and the whole is full before it', () => {
    const one = { organizationId: 'a' };
    const places = { quota: 3, taken: new Map([['a', one]]), parts: [{ ...part({}), taken: 1 }] };
    expect(fullQuotas(places, [])).toEqual([]);
    expect(fullQuotas(places, ['p'])).toEqual([{ part: 'p', quota: 1, taken: 1 }]);
    expect(fullQuotas({ ...places, quota: 1 }, ['p'])).toEqual([
      { quota: 1, taken: 1 },
      { part: 'p', quota: 1, taken: 1 },
    ]);
  });

  it('gives its last place once, and leaves the rest to others', () => {
    const wanted = ['a', 'b', 'c'].map((organizationId) => ({ organizationId }));
    const places = { quota: 2, taken: new Map(), parts: [{ ...part({}), taken: 0 }] };
    const given = placesGiven(places, wanted, ({ organizationId }) => (organizationId === 'c' ? [] : ['p']));
    expect(given).toEqual({ subjects: [{ organizationId: 'a' }, { organizationId: 'c' }], parts: { p: 1 } });
  });
});
