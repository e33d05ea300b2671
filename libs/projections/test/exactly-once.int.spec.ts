import { once } from 'node:events';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Position } from '@pacesetter/kernel';
import { spawnTypescript, testDatabase, type TestDatabase } from '@pacesetter/testing';
import { eventually } from './eventually';
import { PollingStation } from './polling-station';
import { voteTally } from './vote-tally.projection';

const APPENDS = 60;
const VOTES_EACH = 500;

let database: TestDatabase;
let station: PollingStation;

beforeEach(async () => {
  database = await testDatabase();
  station = await PollingStation.open(database.url);
});

afterEach(async () => {
  await station.close();
  await database.drop();
});

async function castMany(appends = APPENDS): Promise<Position> {
  const points = Array.from({ length: VOTES_EACH }, (_, index) => index % 10);
  const positions = await Promise.all(Array.from({ length: appends }, () => station.cast('a', ...points)));
  return positions.reduce((one, other) => (one > other ? one : other));
}

const tallyOf = (appends: number) => ({
  votes: appends * VOTES_EACH,
  points: appends * VOTES_EACH * 4.5,
  written: appends * VOTES_EACH,
});

it('each event counts once though the process is killed in the middle of batches', async () => {
  const last = await castMany();
  for (const votes of [0, 5_000, 12_000]) {
    const child = spawnTypescript(resolve(__dirname, 'doomed-host.ts'), station.url);
    await once(child, 'message');
    await eventually(async () => expect((await station.tally('a')).votes).toBeGreaterThan(votes), 20_000);
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
  expect((await station.tally('a')).votes).toBeLessThan(APPENDS * VOTES_EACH);

  const host = station.host({ projections: [voteTally] });
  await host.start();
  await host.waitFor(last, undefined, 20_000);
  expect(await station.tally('a')).toEqual(tallyOf(APPENDS));
});

it('each event counts once though connections are cut again and again', async () => {
  const host = station.host({ projections: [voteTally] });
  await host.start();
  const cutting = cutConnections(12);
  const last = await castMany(20);
  await cutting;
  await host.waitFor(last, undefined, 20_000);
  expect(await station.tally('a')).toEqual(tallyOf(20));
  expect(station.log.lines.filter(({ level }) => level === 'error')).toEqual([]);
});

/** Every connection of the hosts, the one with the locks included. */
async function cutConnections(times: number): Promise<void> {
  for (let time = 0; time < times; time++) {
    await sleep(40);
    await database.pool.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND application_name LIKE 'station%'`,
    );
  }
}

describe('two processes', () => {
  it('take turns: one runs, the other takes over when the first one is gone', async () => {
    const first = spawnTypescript(resolve(__dirname, 'doomed-host.ts'), station.url);
    await once(first, 'message');
    const second = station.host({ projections: [voteTally] });
    await eventually(async () => expect(await lockHolders()).toBe(1));
    await second.start();
    await second.waitFor(await station.cast('a', 1));
    expect(await states(second)).toEqual(['standby']);

    first.kill('SIGKILL');
    await second.waitFor(await station.cast('a', 2));
    expect(await states(second)).toEqual(['running']);
    expect(await station.tally('a')).toEqual({ votes: 2, points: 3, written: 2 });
  });

  it('never both count, also when one has lost its lock without knowing', async () => {
    const hosts = [station.host({ projections: [voteTally] }), station.host({ projections: [voteTally] })];
    for (const host of hosts) await host.start();
    const unlocking = passLocksOn();
    const last = await castMany(10);
    await unlocking;
    for (const host of hosts) await host.waitFor(last, undefined, 20_000);
    expect(await station.tally('a')).toEqual(tallyOf(10));
  });
});

async function states(host: { status(): Promise<readonly { state: string }[]> }): Promise<string[]> {
  return (await host.status()).map(({ state }) => state);
}

const HOLDERS = `SELECT DISTINCT pid FROM pg_locks
  WHERE locktype = 'advisory' AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;

async function lockHolders(): Promise<number | null> {
  return (await database.pool.query(HOLDERS)).rowCount;
}

/** Cuts only the connections that hold locks. */
async function passLocksOn(): Promise<void> {
  for (let time = 0; time < 8; time++) {
    await sleep(50);
    await database.pool.query(`SELECT pg_terminate_backend(pid) FROM (${HOLDERS}) AS holder`);
  }
}
