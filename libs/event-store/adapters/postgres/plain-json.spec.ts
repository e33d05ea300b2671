import fc from 'fast-check';
import { isPlainJson } from './plain-json';

describe('isPlainJson', () => {
  it('is true of whatever came out of JSON', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const value: unknown = JSON.parse(text);
        fc.pre(!Object.is(value, -0) && !text.includes('-0'));
        return isPlainJson(value);
      }),
    );
  });

  it('is never true of what JSON would give back differently', () => {
    const anything = fc.anything({ withDate: true, withBigInt: true, withMap: true, withSparseArray: true });
    fc.assert(
      fc.property(anything, (value) => {
        if (!isPlainJson(value)) return;
        expect(JSON.parse(JSON.stringify(value))).toStrictEqual(value);
      }),
    );
  });

  it.each([
    ['undefined', { no: undefined }],
    ['a date', { when: new Date(0) }],
    ['not a number', [NaN]],
    ['minus zero', [-0]],
    ['a method', { toJSON: () => 1 }],
    ['an instance', new (class Unit {})()],
    ['an array with a gap', [1, , 3]], // eslint-disable-line no-sparse-arrays -- that is the point
  ])('is false of %s', (_what, value) => expect(isPlainJson(value)).toBe(false));
});
