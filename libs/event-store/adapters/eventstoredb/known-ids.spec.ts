import { KnownIds } from './known-ids';

describe('KnownIds', () => {
  it('knows where the ids of a stream are, as far as it was told without a gap', () => {
    const ids = new KnownIds();
    ids.note('one', 0, ['a', 'b']);
    ids.note('one', 1, ['b', 'c']);
    ids.note('one', 5, ['z']);
    expect(ids.of('one')?.last).toBe(2);
    expect(['a', 'c', 'z'].map((id) => ids.of('one')?.revisionOf(id))).toEqual([0, 2, undefined]);
    expect(ids.of('two')).toBeUndefined();
    ids.note('two', 3, ['x']);
    expect(ids.of('two')).toBeUndefined();
  });

  it('knows of a stream that has no event', () => {
    const ids = new KnownIds();
    ids.note('none', 0, []);
    expect(ids.of('none')?.last).toBe(-1);
  });

  it('forgets the streams that were not asked for longest', () => {
    const ids = new KnownIds(4);
    ids.note('one', 0, ['a', 'b']);
    ids.note('two', 0, ['c', 'd']);
    ids.of('one');
    ids.note('three', 0, ['e']);
    expect(['one', 'two', 'three'].map((stream) => ids.of(stream)?.last)).toEqual([1, undefined, 0]);
  });
});
