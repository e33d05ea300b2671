import { InvalidParameters } from './invalid-parameters';
import { wellFormed } from './well-formed';

const nested = (depth: number): unknown => {
  let value: unknown = 'text';
  for (let level = 0; level < depth; level++) value = level % 2 === 0 ? [value] : { value };
  return value;
};

describe('what is looked at before the fields of a request', () => {
  it.each([undefined, null, 'text', {}, { a: [{ b: 1 }] }, nested(32)])('lets bodies pass: %j', (body) => {
    expect(() => wellFormed(body, { type: 'body' })).not.toThrow();
  });

  it.each([33, 100_000])('refuses bodies %d deep', (depth) => {
    expect(() => wellFormed(nested(depth), { type: 'body' })).toThrow(InvalidParameters);
  });

  it('refuses characters in the address that no text has, wherever they stand', () => {
    expect(() => wellFormed('a\u0000', { type: 'param', data: 'id' })).toThrow('id has characters');
    expect(() => wellFormed({ after: ['a', '\u0007'] }, { type: 'query' })).toThrow(InvalidParameters);
    expect(() => wellFormed('先进', { type: 'param', data: 'id' })).not.toThrow();
  });

  it('leaves texts of bodies to their fields', () => {
    expect(() => wellFormed({ text: 'a\u0000' }, { type: 'body' })).not.toThrow();
  });
});
