import { pageOf } from './page';

describe('a page', () => {
  const of = (rows: readonly string[], limit: number) => pageOf(rows, limit, (last) => `after ${last}`);

  it('ends with its last item, when there are more', () => {
    expect(of(['a', 'b', 'c'], 2)).toEqual({ items: ['a', 'b'], next: 'after b' });
  });

  it('is the last one, when there are no more', () => {
    expect(of(['a', 'b'], 2)).toEqual({ items: ['a', 'b'], next: null });
    expect(of([], 2)).toEqual({ items: [], next: null });
  });
});
