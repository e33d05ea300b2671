import { BEGINNING, type Position } from '@pacesetter/kernel';
import { placeOf, positionOf } from './position';

describe('positionOf and placeOf', () => {
  it.each([0, 1, 9, 10, 1_000_000, Number.MAX_SAFE_INTEGER])('bring %d there and back', (place) => {
    expect(placeOf(positionOf(place))).toBe(place);
  });

  it('order like the numbers', () => {
    const places = [0, 1, 9, 10, 99, 100, 123_456, Number.MAX_SAFE_INTEGER];
    const positions = places.map(positionOf);
    expect(positions.toSorted()).toEqual(positions);
    expect(positions[0]).toBe(BEGINNING);
  });

  it.each(['1', '12@3', '000000000000000x'])('refuse %j, which another adapter gave', (position) => {
    expect(() => placeOf(position as Position)).toThrow(RangeError);
  });
});
