import { BEGINNING, type Position } from '@pacesetter/kernel';
import fc from 'fast-check';
import { sequenceOf } from './log-numbers';
import { RecentNumbers } from './recent-numbers';

const places = fc.uniqueArray(fc.integer({ min: 1, max: 1_000_000 }), { maxLength: 60 });
const positionAt = (place: number) => sequenceOf(place) as Position;

describe('the numbers of recent events', () => {
  it('are those of all events, however these came and wherever they lie', () => {
    fc.assert(
      fc.property(places, fc.nat(100), fc.nat(1_000_001), (found, before, asked) => {
        const positions = found.sort((one, other) => one - other).map(positionAt);
        const recent = new RecentNumbers(before, BEGINNING);
        while (positions.length > 0) recent.add(positions.splice(0, 7));
        const all = found.map(positionAt);
        expect(recent.last).toBe(before + all.length);
        all.forEach((position, index) => {
          expect(recent.numberOf(position)).toBe(before + index + 1);
          expect(recent.positionOf(before + index + 1)).toBe(position);
        });
        const upTo = all.filter((position) => position <= positionAt(asked)).length;
        expect(recent.countUpTo(positionAt(asked))).toBe(before + upTo);
        expect(recent.positionOf(before + all.length + 1)).toBeUndefined();
      }),
    );
  });

  it('are forgotten when there are too many, and never told wrongly', () => {
    const recent = new RecentNumbers(0, BEGINNING);
    for (let first = 1; first < 80_000; first += 1_000)
      recent.add(Array.from({ length: 1_000 }, (_, index) => positionAt(first + index)));
    expect([1, 40_000].map((place) => recent.numberOf(positionAt(place)))).toEqual([undefined, undefined]);
    expect(recent.numberOf(positionAt(79_000))).toBe(79_000);
    expect(recent.positionOf(40_000)).toBeUndefined();
  });
});
