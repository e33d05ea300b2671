import { type Random, seededRandom } from './random';

const draws = (random: Random, count: number) => Array.from({ length: count }, () => random.next());

describe('seeded randomness', () => {
  it('repeats with the same seed, and differs with another one', () => {
    expect(draws(seededRandom('gansu', 7), 20)).toEqual(draws(seededRandom('gansu', 7), 20));
    expect(draws(seededRandom('gansu', 7), 20)).not.toEqual(draws(seededRandom('gansu', 8), 20));
    expect(seededRandom('ab', 'c').next()).not.toBe(seededRandom('a', 'bc').next());
  });

  it('is the same on every machine, for ever', () => {
    expect(draws(seededRandom('gansu', 7), 3)).toEqual([0.9781787765678018, 0.009060115087777376, 0.5124900795053691]);
  });

  it('is spread evenly', () => {
    const counts = new Array<number>(10).fill(0);
    for (const draw of draws(seededRandom('even'), 10_000)) counts[Math.floor(draw * 10)]! += 1;
    for (const count of counts) expect(Math.abs(count - 1_000)).toBeLessThan(120);
  });

  it('is spread evenly over seeds too', () => {
    const firsts = Array.from({ length: 10_000 }, (_, seed) => seededRandom('seed', seed).next());
    const mean = firsts.reduce((sum, first) => sum + first, 0) / firsts.length;
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.01);
    expect(Math.min(...firsts)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...firsts)).toBeLessThan(1);
  });

  it('gives whole numbers from both ends, chances and picks', () => {
    const random = seededRandom('dice');
    const dice = Array.from({ length: 600 }, () => random.integer(1, 6));
    expect(new Set(dice)).toEqual(new Set([1, 2, 3, 4, 5, 6]));
    const heads = Array.from({ length: 1_000 }, () => random.chance(0.3)).filter(Boolean).length;
    expect(Math.abs(heads - 300)).toBeLessThan(60);
    expect([random.chance(0), random.chance(1)]).toEqual([false, true]);
    expect(['a', 'b']).toContain(random.pick(['a', 'b']));
    expect(() => random.pick([])).toThrow(RangeError);
  });
});
