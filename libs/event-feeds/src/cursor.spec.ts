import { InvalidCursor, readCursor, spellCursor } from './cursor';
import { feedId } from './feed';
import { origin } from './standing';

const disclosure = [] as const;

describe('a cursor', () => {
  const feed = feedId({ filter: { types: ['A', 'B'] }, scope: { disclosure } });
  const standing = { ...origin(feed), places: 7, delivered: 3, hidden: 1 };

  it('holds the standing', () => {
    expect(readCursor(feed, spellCursor(feed, standing))).toEqual(standing);
  });

  it('belongs to a selection, however that is spelt', () => {
    expect(feedId({ filter: { types: ['B', 'A'], categories: undefined }, scope: { disclosure: ['name'] } })).toBe(
      feed,
    );
    const other = feedId({ filter: { types: ['A'] }, scope: { disclosure } });
    expect(other).not.toBe(feed);
    expect(feedId({ filter: {}, scope: { disclosure, types: ['A', 'B'] } })).not.toBe(feed);
    expect(() => readCursor(other, spellCursor(feed, standing))).toThrow('another selection');
  });

  it.each(['', 'x', 'bnVsbA', Buffer.from('[1,"f",-1,0,0,""]').toString('base64url')])('is not %j', (text) => {
    expect(() => readCursor(feed, text)).toThrow(InvalidCursor);
  });
});
