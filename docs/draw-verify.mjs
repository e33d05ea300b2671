#!/usr/bin/env node
// Computes draws again from what was published (docs/draws.md). It shares no code with the product, needs nothing but
// Node, and reads one published draw or a list of them: `node docs/draw-verify.mjs draws.json`, or from standard input.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const ALGORITHM = 'pacesetter-draw/1';

function digest(...lines) {
  const hash = createHash('sha256');
  for (const line of lines) hash.update(`${line}\n`, 'utf8');
  return hash.digest('hex');
}

function inOrder(texts) {
  return texts.every((text, index) => index === 0 || texts[index - 1] < text);
}

function poolLines({ strata, excluded }) {
  return [
    ...strata.flatMap(({ stratum, draws, organizationIds: ids }) => [
      `stratum ${stratum} ${draws} of ${ids.length}`,
      ...ids,
    ]),
    ...excluded.flatMap(({ reason, organizationIds: ids }) => [`excluded ${ids.length} ${reason}`, ...ids]),
  ];
}

// Largest remainder in whole numbers; of equal remainders the first in order is served first.
function places(strata, share) {
  const all = strata.reduce((sum, { organizationIds: ids }) => sum + ids.length, 0);
  const total = Math.min(all, Math.ceil(all * share - 1e-9));
  const rows = strata.map(({ organizationIds: ids }, index) => {
    const product = ids.length * total;
    return { index, whole: Math.floor(product / all), rest: product % all };
  });
  const left = total - rows.reduce((sum, { whole }) => sum + whole, 0);
  const served = [...rows].sort((a, b) => b.rest - a.rest || a.index - b.index).slice(0, left);
  return rows.map((row) => row.whole + (served.includes(row) ? 1 : 0));
}

function* problemsOf(draw) {
  if (draw.algorithm !== ALGORITHM) return yield `the algorithm is ${draw.algorithm}; this program knows ${ALGORITHM}`;
  yield* problemsOfPool(draw);
  yield* problemsOfSeed(draw);
  yield* problemsOfDrawn(draw);
}

/** The pool is the one committed to, and each stratum gets its part of the places. */
function* problemsOfPool({ drawId, pool, share }) {
  const lists = [...pool.strata, ...pool.excluded].map(({ organizationIds }) => organizationIds);
  if (!inOrder(pool.strata.map(({ stratum }) => stratum))) yield 'the strata are not in order';
  if (!lists.every(inOrder)) yield 'the organisations of a stratum are not in order';
  if (new Set(lists.flat()).size !== lists.flat().length) yield 'an organisation is in the pool twice';
  if (digest(`${ALGORITHM} pool`, drawId, ...poolLines(pool)) !== pool.hash)
    yield 'the pool is not the one committed to';
  const expected = places(pool.strata, share);
  for (const [index, { stratum, draws }] of pool.strata.entries()) {
    if (draws !== expected[index]) yield `${stratum}: ${draws} places instead of ${expected[index]}`;
  }
}

/** The seed follows from what the parties committed to and revealed, and from the public value. */
function* problemsOfSeed({ drawId, attempt, pool, contributions, publicValue, seed }) {
  if (contributions.length < 2) yield 'fewer than two parties contributed';
  if (!inOrder(contributions.map(({ party }) => party))) yield 'the parties are not in order';
  const parts = [];
  for (const { party, commitment, value } of contributions) {
    if (value === null) {
      if (publicValue === null) yield `${party} withheld its contribution, and no public value followed`;
      parts.push(`${party} withheld ${commitment}`);
      continue;
    }
    const fits = digest(`${ALGORITHM} commitment`, drawId, attempt, party, value) === commitment;
    if (!fits) yield `${party} revealed something else than it had committed to`;
    parts.push(`${party} revealed ${value}`);
  }
  parts.push(publicValue === null ? 'no public value' : `public value ${publicValue.value}`);
  if (digest(`${ALGORITHM} seed`, drawId, attempt, pool.hash, ...parts) !== seed) yield 'the seed does not follow';
}

/** Of each stratum, those with the smallest ranks. */
function* problemsOfDrawn({ pool, seed, drawn }) {
  for (const { stratum, draws, organizationIds } of pool.strata) {
    const ranked = organizationIds.map((id) => `${digest(`${ALGORITHM} rank`, seed, stratum, id)} ${id}`).sort();
    const stated = drawn.find((one) => one.stratum === stratum)?.organizations ?? [];
    const expected = ranked.slice(0, draws).join();
    if (stated.map(({ rank, organizationId }) => `${rank} ${organizationId}`).join() !== expected) {
      yield `${stratum}: others are drawn: ${expected}`;
    }
  }
}

const file = process.argv[2];
const draws = [JSON.parse(readFileSync(file ?? 0, 'utf8'))].flat();
for (const draw of draws) {
  const problems = [...problemsOf(draw)];
  const drawn = draw.drawn.reduce((sum, { organizations }) => sum + organizations.length, 0);
  console.log(`${draw.drawId}: ${problems.length === 0 ? `agrees, ${drawn} drawn` : 'DOES NOT AGREE'}`);
  for (const problem of problems) console.log(`  ${problem}`);
  if (problems.length > 0) process.exitCode = 1;
}
