import fc from 'fast-check';
import { apportion } from './apportionment';
import type { Apportionment, ApportionmentMethod, Claim } from './claims';

const methods: readonly ApportionmentMethod[] = ['largest-remainder', 'sainte-lague'];

const claims = fc
  .uniqueArray(fc.record({ claimant: fc.string({ minLength: 1, maxLength: 3 }), count: fc.nat(5_000) }), {
    minLength: 1,
    maxLength: 20,
    selector: ({ claimant }) => claimant,
  })
  .filter((all) => all.some(({ count }) => count > 0));

const placesOf = ({ shares }: Apportionment) =>
  Object.fromEntries(shares.map(({ claimant, places }) => [claimant, places]));
const named = (counts: Readonly<Record<string, number>>): Claim[] =>
  Object.entries(counts).map(([claimant, count]) => ({ claimant, count }));

describe.each(methods)('by %s', (method) => {
  it('every place is given, and none twice', () => {
    fc.assert(
      fc.property(claims, fc.nat(500), (all, places) => {
        const { shares } = apportion(method, places, all);
        expect(shares.reduce((sum, share) => sum + share.places, 0)).toBe(places);
        expect(shares.every((share) => share.places >= 0)).toBe(true);
      }),
    );
  });

  it('the order of the claims does not matter', () => {
    fc.assert(
      fc.property(claims, fc.nat(200), (all, places) => {
        expect(apportion(method, places, [...all].reverse())).toEqual(apportion(method, places, all));
      }),
    );
  });

  it('who claims more gets no less, and who claims nothing gets nothing', () => {
    fc.assert(
      fc.property(claims, fc.nat(200), (all, places) => {
        const shares = [...apportion(method, places, all).shares].sort((a, b) => a.count - b.count);
        shares.slice(1).forEach((share, index) => {
          const smaller = shares[index];
          if (smaller && smaller.count < share.count) expect(smaller.places).toBeLessThanOrEqual(share.places);
        });
        expect(shares.filter(({ count, places: given }) => count === 0 && given > 0)).toEqual([]);
      }),
    );
  });

  it('where shares come out even, they are exact', () => {
    expect(placesOf(apportion(method, 10, named({ a: 30, b: 20, c: 50 })))).toEqual({ a: 3, b: 2, c: 5 });
  });

  it('a tie goes to the larger count, then to the smaller name, and is named', () => {
    const even = apportion(method, 1, named({ b: 7, a: 7 }));
    expect(placesOf(even)).toEqual({ a: 1, b: 0 });
    expect([...even.ties].sort()).toEqual(['a', 'b']);
    expect(apportion(method, 10, named({ a: 30, b: 20, c: 50 })).ties).toEqual([]);
  });

  it('nobody to claim, halves and a name twice are refused', () => {
    expect(() => apportion(method, 3, named({ a: 0 }))).toThrow('nobody claims any of the 3 places');
    expect(() => apportion(method, 3, named({ a: 1.5 }))).toThrow(RangeError);
    expect(() => apportion(method, 3, [...named({ a: 1 }), ...named({ a: 2 })])).toThrow('named twice');
    expect(() => apportion(method, 2 ** 40, named({ a: 2 ** 40 }))).toThrow('too large');
    expect(apportion(method, 0, named({ a: 0 })).shares).toHaveLength(1);
  });
});

describe('largest remainder', () => {
  it('keeps within one place of the exact share', () => {
    fc.assert(
      fc.property(claims, fc.nat(500), (all, places) => {
        const { shares, counts } = apportion('largest-remainder', places, all);
        for (const share of shares) {
          const exact = (share.count * places) / counts;
          expect(share.places).toBeGreaterThanOrEqual(Math.floor(exact));
          expect(share.places).toBeLessThanOrEqual(Math.ceil(exact));
        }
      }),
    );
  });

  it('shows whole parts and remainders', () => {
    const { shares, counts } = apportion('largest-remainder', 10, named({ a: 47, b: 33, c: 20 }));
    expect(counts).toBe(100);
    expect(shares).toEqual([
      { claimant: 'a', count: 47, whole: 4, remainder: 70, places: 5 },
      { claimant: 'b', count: 33, whole: 3, remainder: 30, places: 3 },
      { claimant: 'c', count: 20, whole: 2, remainder: 0, places: 2 },
    ]);
  });
});

describe('Sainte-Laguë', () => {
  it('gives no place whose quotient is smaller than one that got none', () => {
    fc.assert(
      fc.property(claims, fc.integer({ min: 1, max: 200 }), (all, places) => {
        const { shares } = apportion('sainte-lague', places, all);
        const winners = shares.flatMap(({ count, lastDivisor }) => (lastDivisor ? [count / lastDivisor] : []));
        const losers = shares.map(({ count, nextDivisor = 1 }) => count / nextDivisor);
        expect(Math.min(...winners)).toBeGreaterThanOrEqual(Math.max(...losers));
      }),
    );
  });

  it('gives nobody less when there is one place more', () => {
    fc.assert(
      fc.property(claims, fc.nat(100), (all, places) => {
        const fewer = placesOf(apportion('sainte-lague', places, all));
        const more = placesOf(apportion('sainte-lague', places + 1, all));
        for (const [claimant, given] of Object.entries(fewer)) expect(more[claimant]).toBeGreaterThanOrEqual(given);
      }),
    );
  });

  it('agrees with the textbook', () => {
    const votes = named({ a: 53_000, b: 24_000, c: 23_000 });
    expect(placesOf(apportion('sainte-lague', 7, votes))).toEqual({ a: 3, b: 2, c: 2 });
    expect(placesOf(apportion('largest-remainder', 7, votes))).toEqual({ a: 4, b: 2, c: 1 });
  });
});
