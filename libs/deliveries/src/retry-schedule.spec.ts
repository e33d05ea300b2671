import fc from 'fast-check';
import { MOST_TRIES, retryAfterMs, waitAfterFailures } from './retry-schedule';

const now = '2010-06-01T01:00:00.000Z';

describe('waiting after failures', () => {
  it('takes days in all', () => {
    const waits = Array.from({ length: MOST_TRIES - 1 }, (_, index) => waitAfterFailures(index + 1, 0));
    expect(waits[0]).toBe(5_000);
    const hours = waits.reduce((sum, wait) => sum + wait, 0) / 3_600_000;
    expect(hours).toBeGreaterThan(72);
  });

  it('never becomes shorter, is spread by a fifth at most, and respects what the endpoint asks for', () => {
    const failures = fc.integer({ min: 1, max: 100 });
    const chance = fc.double({ min: 0, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(failures, chance, fc.integer({ min: 0, max: 10 ** 9 }), (count, part, asked) => {
        const least = waitAfterFailures(count, 0);
        expect(waitAfterFailures(count + 1, 0)).toBeGreaterThanOrEqual(least);
        expect(waitAfterFailures(count, part)).toBeGreaterThanOrEqual(least);
        expect(waitAfterFailures(count, part)).toBeLessThanOrEqual(Math.ceil(least * 1.2));
        expect(waitAfterFailures(count, part, asked)).toBeGreaterThanOrEqual(Math.min(asked, 24 * 3_600_000));
      }),
    );
  });

  it.each([
    ['120', 120_000],
    ['Tue, 01 Jun 2010 01:01:00 GMT', 60_000],
    ['Tue, 01 Jun 2010 00:00:00 GMT', 0],
    ['soon', 0],
    [undefined, 0],
  ])('reads Retry-After: %s', (header, wait) => {
    expect(retryAfterMs(header, now)).toBe(wait);
  });
});
