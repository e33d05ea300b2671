import { table } from './text-table';
import { widthOf, wrapped } from './text-width';

describe('a table', () => {
  it('has numbers on the right, words on the left, Chinese characters two places wide', () => {
    expect(table(['what', 'how many'], [['承诺', 1_200] as const, ['plan', 7] as const])).toBe(
      '  what  how many\n  承诺     1,200\n  plan         7\n',
    );
  });

  it('keeps within the line: what is too long goes on below, within its column', () => {
    const long = 'In the branches; members strive for model posts of civil service '.repeat(3).trim();
    const lines = table(['', ''], [['一个很长的标题'.repeat(8), long] as const]).split('\n');
    expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(100);
    expect(lines.length).toBeGreaterThan(2);
  });

  it('does not break numbers', () => {
    const text = table(['', '', ''], [[123_456_789, 'word '.repeat(60).trim(), 1] as const]);
    expect(text).toContain('  123,456,789  word');
  });
});

describe('wrapped text', () => {
  it('breaks between words, and anywhere between Chinese characters', () => {
    expect(wrapped('public notice is over', 10)).toEqual(['public', 'notice is', 'over']);
    expect(wrapped('公示期满公示期满', 8)).toEqual(['公示期满', '公示期满']);
  });

  it('leaves a word whole that is longer than the line, and an empty text empty', () => {
    expect(wrapped('a-key-that-is-long ok', 5)).toEqual(['a-key-that-is-long', 'ok']);
    expect(wrapped('', 5)).toEqual(['']);
  });
});
