import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { EventSchemas } from '@pacesetter/commands';
import fc from 'fast-check';
import { ids, publicValue, wholeDraw } from '../../test/drawing';
import { drawEvents } from './draw.events';
import { type PublishedDraw, publishedDraw } from './published-draw';
import { poolPages } from './pool-pages';
import { stratifiedSizes } from './stratified-sizes';
import { discrepanciesIn } from './verify-draw';

const SCRIPT = join(__dirname, '../../../../../docs/draw-verify.mjs');

const sizes = fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), fc.integer({ min: 0, max: 40 }), {
  minKeys: 1,
  maxKeys: 6,
});
const course = fc.record({
  sizes: sizes.filter((all) => Object.values(all).some((size) => size > 0)),
  withheld: fc.subarray(['masses', 'office', 'supervisors']),
  named: fc.boolean(),
});

function drawnFrom({
  sizes: wanted,
  withheld,
  named,
}: {
  sizes: Record<string, number>;
  withheld: string[];
  named: boolean;
}) {
  const strata = Object.fromEntries(
    Object.entries(wanted).map(([stratum, size]) => [stratum, ids(`${stratum}-`, size)]),
  );
  return wholeDraw(named ? { strata, withheld, publicValue } : { strata });
}

/** As somebody without the product computes it. */
function computedElsewhere(...draws: readonly PublishedDraw[]): string {
  return execFileSync(process.execPath, [SCRIPT], { input: JSON.stringify(draws), encoding: 'utf8' });
}

describe('a draw', () => {
  it('is stated in events that their schemas allow, and agrees with what was published', () => {
    const schemas = new EventSchemas(drawEvents);
    fc.assert(
      fc.property(course, (taken) => {
        const events = drawnFrom(taken);
        for (const { type, data } of events) schemas.versionFor(type, data);
        const published = publishedDraw(events);
        expect(published && discrepanciesIn(published)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('is computed in the same way by a program that shares nothing with this one', () => {
    const draws = fc.sample(course, { numRuns: 20, seed: 7 }).map((taken) => publishedDraw(drawnFrom(taken))!);
    const agreeing = computedElsewhere(...draws).match(/: agrees, \d+ drawn$/gm);
    expect(agreeing).toHaveLength(20);
  });

  it('of a whole province is computed in the same way', () => {
    const strata = { village: ids('village-', 29_683), town: ids('town-', 2_008) };
    const published = publishedDraw(wholeDraw({ strata, publicValue }))!;
    expect(discrepanciesIn(published)).toEqual([]);
    expect(computedElsewhere(published)).toBe(`${published.drawId}: agrees, 6339 drawn\n`);
  });

  const tampered: readonly [string, (draw: PublishedDraw) => PublishedDraw][] = [
    ['another seed', (draw) => ({ ...draw, seed: 'ab'.repeat(32) })],
    ['another pool', (draw) => ({ ...draw, pool: { ...draw.pool, strata: draw.pool.strata.slice(1) } })],
    ['more places', (draw) => ({ ...draw, share: 0.5 })],
    ['another public value', (draw) => ({ ...draw, publicValue: { value: '01', source: '' } })],
    [
      'a withheld value and no public one',
      (draw) => ({
        ...draw,
        publicValue: null,
        contributions: draw.contributions.map((one) => ({ ...one, value: null })),
      }),
    ],
    ['others who are drawn', (draw) => ({ ...draw, drawn: draw.drawn.map((one) => ({ ...one, organizations: [] })) })],
  ];

  it.each(tampered)('is found out with %s', (_name, change) => {
    const published = change(publishedDraw(wholeDraw())!);
    expect(discrepanciesIn(published)).not.toEqual([]);
    expect(() => computedElsewhere(published)).toThrow();
  });

  it('gives everybody of a stratum about the same chance', () => {
    const times = new Map<string, number>();
    for (let round = 0; round < 300; round++) {
      const published = publishedDraw(wholeDraw({ strata: { all: ids(`${round}-`, 10) }, publicValue }))!;
      for (const { organizationId } of published.drawn[0]!.organizations) {
        const place = organizationId.slice(-1);
        times.set(place, (times.get(place) ?? 0) + 1);
      }
    }
    // 600 places among ten: 60 each, give or take four standard deviations.
    for (const count of times.values()) expect(Math.abs(count - 60)).toBeLessThan(28);
    expect(times.size).toBe(10);
  });
});

describe('the places of the strata', () => {
  it('add up to the share, rounded up, and never exceed a stratum', () => {
    fc.assert(
      fc.property(sizes, fc.double({ min: 0, max: 1, noNaN: true }), (wanted, share) => {
        const draws = stratifiedSizes(wanted, share);
        const all = Object.values(wanted).reduce((sum, size) => sum + size, 0);
        const total = Object.values(draws).reduce((sum, number) => sum + number, 0);
        expect(total).toBe(Math.min(Math.ceil(all * share - 1e-9), all) + 0);
        for (const [stratum, number] of Object.entries(draws)) expect(number).toBeLessThanOrEqual(wanted[stratum] ?? 0);
      }),
    );
  });
});

describe('the pages of a pool', () => {
  it('hold everybody once, in order', () => {
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 9 }), (wanted, limit) => {
        const strata = Object.entries(wanted).map(([stratum, size]) => ({
          stratum,
          draws: 0,
          organizationIds: ids(stratum, size),
        }));
        const pages = poolPages({ strata, excluded: [] }, limit);
        expect(pages.flat().flatMap((part) => part.organizationIds)).toEqual(
          strata.flatMap((part) => part.organizationIds),
        );
        for (const page of pages)
          expect(page.flatMap((part) => part.organizationIds).length).toBeLessThanOrEqual(limit);
      }),
    );
  });
});
