import { literal, withParameters } from './sql-text';

describe('SQL text', () => {
  it.each([
    ['plain', "E'plain'"],
    ["it's", "E'it''s'"],
    ["back\\slash \\' at the end\\", "E'back\\\\slash \\\\'' at the end\\\\'"],
  ])('quotes %j', (text, quoted) => {
    expect(literal(text)).toBe(quoted);
  });

  it('writes parameters out, also what looks like one itself', () => {
    const text = 'UPDATE t SET a = $1, b = $2, c = $10 WHERE d = $1';
    expect(withParameters(text, ["$2's", 7, 0, 0, 0, 0, 0, 0, 0, null])).toBe(
      "UPDATE t SET a = E'$2''s', b = E'7', c = NULL WHERE d = E'$2''s'",
    );
  });

  it('writes a list as an array', () => {
    expect(withParameters('= ANY($1)', [['a', 'b "c"', '\\']])).toBe(String.raw`= ANY(E'{"a","b \\"c\\"","\\\\"}')`);
  });

  it('refuses a parameter that is not there', () => {
    expect(() => withParameters('SELECT $2', ['one'])).toThrow('there is no parameter $2');
  });
});
