import fc from 'fast-check';
import { WalFreshness } from './wal-freshness';

describe('how fresh a replica is', () => {
  it('is not known before it has been seen', () => {
    const freshness = new WalFreshness();
    freshness.primaryAt(0, 10n);
    expect(freshness.age(5)).toBe(Infinity);
    freshness.replicaAt(9n);
    expect(freshness.age(5)).toBe(Infinity);
  });

  it('is as of the last moment at which the primary had come no further', () => {
    const freshness = new WalFreshness();
    freshness.primaryAt(0, 10n);
    freshness.primaryAt(1_000, 20n);
    freshness.primaryAt(2_000, 30n);
    freshness.replicaAt(25n);
    expect(freshness.age(2_500)).toBe(1_500);
    freshness.replicaAt(30n);
    expect(freshness.age(2_500)).toBe(500);
  });

  it('stays with a primary that does nothing', () => {
    const freshness = new WalFreshness();
    for (const at of [0, 1_000, 2_000]) freshness.primaryAt(at, 10n);
    freshness.replicaAt(10n);
    expect(freshness.age(2_100)).toBe(100);
  });

  it('never seems fresher than it is, whatever order they are asked in', () => {
    const step = fc.record({ pause: fc.nat({ max: 50 }), written: fc.nat({ max: 9 }), replayed: fc.nat({ max: 12 }) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const freshness = new WalFreshness();
        const wrote: { at: number; place: number }[] = [{ at: 0, place: 0 }];
        let [now, primary, replica] = [0, 0, 0];
        for (const { pause, written, replayed } of steps) {
          now += pause + 1;
          if (written > 0) wrote.push({ at: now, place: (primary += written) });
          freshness.primaryAt(now, BigInt(primary));
          freshness.replicaAt(BigInt((replica = Math.min(primary, replica + replayed))));
          const missing = wrote.find(({ place }) => place > replica);
          const age = missing === undefined ? 0 : now - missing.at;
          expect(freshness.age(now)).toBeGreaterThanOrEqual(age);
        }
      }),
    );
  });
});
