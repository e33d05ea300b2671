import { once } from 'node:events';
import { resolve } from 'node:path';
import { spawnTypescript, testDatabase, type TestDatabase } from '@pacesetter/testing';
import { ProgramOutdated } from '../src/errors';
import type { ProjectionHost } from '../src/projection-host';
import { eventually } from './eventually';
import { PollingStation } from './polling-station';
import { precinctTally } from './precinct-tally.projection';

const LIVE = 'view_precinct_tally';
const later = { ...precinctTally, version: 2 };

let database: TestDatabase;
let station: PollingStation;
let older: ProjectionHost;

beforeEach(async () => {
  database = await testDatabase();
  station = await PollingStation.open(database.url);
  older = await started('1.0.0');
});

afterEach(async () => {
  await station.close();
  await database.drop();
});

async function started(release: string): Promise<ProjectionHost> {
  const projections = [release === '2.0.0' ? later : precinctTally];
  const host = station.host({ projections, release });
  await host.start();
  return host;
}

async function schemas(): Promise<readonly string[]> {
  const { rows } = await station.pool.query<{ name: string }>(
    `SELECT nspname AS name FROM pg_namespace WHERE nspname LIKE 'view\\_precinct%' ORDER BY 1`,
  );
  return rows.map(({ name }) => name);
}

const stateOf = async (host: ProjectionHost) => (await host.status())[0];

const keepsAll = (host: ProjectionHost) =>
  eventually(async () => expect(await stateOf(host)).toMatchObject({ state: 'running', partitions: { kept: 4 } }));

const many = Array.from({ length: 400 }, () => 1);

it('the old tables are fed until the new ones take their place, though the process that makes them is killed', async () => {
  await older.waitFor(await station.cast('a', ...many));
  const maker = spawnTypescript(resolve(__dirname, 'doomed-host.ts'), station.url, 'later precincts');
  await eventually(async () => expect(await schemas()).toContain(`${LIVE}__next`));
  await older.waitFor(await station.cast('b', 1, 2));
  expect(await station.tally('b', LIVE)).toEqual({ votes: 2, points: 3, written: 2 });
  maker.kill('SIGKILL');
  await once(maker, 'exit');
  expect(await schemas()).toEqual([LIVE, `${LIVE}__next`]);

  const makers = await Promise.all([started('2.0.0'), started('2.0.0')]);
  const last = await station.cast('b', 3);
  for (const host of [...makers, older]) await host.waitFor(last, undefined, 20_000);
  await eventually(async () => expect(await stateOf(older)).toMatchObject({ state: 'outdated' }));
  for (const host of makers) await eventually(async () => expect((await stateOf(host))?.partitions.kept).toBe(2));
  expect(await station.tally('a', LIVE)).toEqual({ votes: 400, points: 400, written: 400 });
  expect(await station.tally('b', LIVE)).toEqual({ votes: 3, points: 6, written: 3 });
  expect(await schemas()).toEqual([LIVE]);
});

it('an older program makes nothing old again, unless somebody says so', async () => {
  await older.waitFor(await station.cast('a', 1));
  const next = await started('2.0.0');
  await keepsAll(next);
  await next.stop();
  await eventually(async () => expect(await stateOf(older)).toMatchObject({ error: expect.any(ProgramOutdated) }));
  const { message } = (await stateOf(older))?.error ?? {};
  expect(message).toContain('made by release 2.0.0, this is 1.0.0');
  expect(message).toContain('pacesetter rebuild precinct_tally');
  const complaints = station.log.lines.filter(({ level }) => level === 'error');
  expect(complaints).toHaveLength(1);

  await station.host({ projections: [precinctTally], release: '1.0.0' }).rebuild('precinct_tally');
  await keepsAll(older);
  await older.waitFor(await station.cast('a', 2));
  expect(await station.tally('a', LIVE)).toEqual({ votes: 2, points: 3, written: 2 });
});
