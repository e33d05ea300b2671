import { BEGINNING, type Position } from '@pacesetter/kernel';
import { logPositionOf, positionOf } from './position';

const at = (place: bigint) => ({ commit: place, prepare: place });

describe('positionOf and logPositionOf', () => {
  it.each([1n, 9n, 10n, 123_456_789n, 9_999_999_999_999_999n])('bring %d there and back', (place) => {
    expect(logPositionOf(positionOf(at(place)))).toEqual(at(place));
  });

  it('order like the numbers, behind the beginning', () => {
    const positions = [1n, 9n, 10n, 99n, 100n, 123_456n].map((place) => positionOf(at(place)));
    expect(positions.toSorted()).toEqual(positions);
    expect(BEGINNING < positions[0]!).toBe(true);
    expect(logPositionOf(BEGINNING)).toBeUndefined();
  });

  it('refuse what was written in an explicit transaction, and what another adapter gave', () => {
    expect(() => positionOf({ commit: 20n, prepare: 10n })).toThrow('20/10');
    expect(() => logPositionOf('12@3' as Position)).toThrow(RangeError);
  });
});
