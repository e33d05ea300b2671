import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import type { Position } from '@pacesetter/kernel';
import { spawnTypescript, testDatabase, type TestDatabase } from '@pacesetter/testing';
import type { ProjectionHost, ProjectionHostOptions } from '../src/projection-host';
import { eventually } from './eventually';
import { PollingStation } from './polling-station';
import { precinctTally } from './precinct-tally.projection';
import { voteTally } from './vote-tally.projection';

const PRECINCTS = 'view_precinct_tally';
const POLLS = Array.from({ length: 12 }, (_, index) => `p${index}`);

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

const views = Array.from({ length: 6 }, (_, index) => ({ ...voteTally, name: `vote_tally_${index}` }));
const projections = [...views, precinctTally];

async function started(options: Partial<ProjectionHostOptions> = {}): Promise<ProjectionHost> {
  const host = station.host({ projections, ...options });
  await host.start();
  return host;
}

async function kept(host: ProjectionHost, view?: string): Promise<number> {
  const status = (await host.status()).filter(({ projection }) => view === undefined || projection === view);
  return status.reduce((sum, { partitions }) => sum + partitions.kept, 0);
}

const keep = (hosts: readonly ProjectionHost[], loads: readonly number[]) =>
  eventually(async () => {
    const seen = await Promise.all(hosts.map((host) => kept(host)));
    expect(seen.toSorted((one, other) => one - other)).toEqual(loads);
  });

describe('several processes', () => {
  it('share read models and partitions evenly, whoever comes and goes', async () => {
    const first = await started();
    await keep([first], [10]);
    const second = await started();
    await keep([first, second], [5, 5]);
    expect(await kept(second, 'precinct_tally')).toBe(2);
    const third = await started();
    await keep([first, second, third], [3, 3, 4]);
    await first.stop();
    await keep([second, third], [5, 5]);
    await second.stop();
    await keep([third], [10]);
  });

  it('show what was done as soon as it is asked for, whoever keeps it', async () => {
    // Nobody who is waited for may wait until checkpoints are written by themselves.
    const saveEveryMs = 60_000;
    const hosts = [await started({ saveEveryMs }), await started({ saveEveryMs })];
    await keep(hosts, [5, 5]);
    for (const poll of POLLS) {
      const position = await station.cast(poll, 1, 2);
      for (const host of hosts) await host.waitFor(position);
      expect(await station.tally(poll, PRECINCTS)).toEqual({ votes: 2, points: 3, written: 2 });
    }
    for (const host of hosts) {
      for (const { lag } of await host.status()) expect(lag.events).toBe(0);
    }
  });

  it('leave nothing undone that one of them cannot do, and come to rest', async () => {
    const [first, second] = [station.host({ projections: views.slice(0, 2) }), station.host({ projections })];
    await first.start();
    await second.start();
    const loads = async () => [await kept(first), await kept(second)] as const;
    await eventually(async () => {
      const [few, many] = await loads();
      expect(few + many).toBe(10);
    });
    const before = await loads();
    await new Promise((done) => setTimeout(done, 200));
    expect(await loads()).toEqual(before);
  });
});

describe('partitions', () => {
  /** So many votes in every poll. */
  async function castEverywhere(times: number): Promise<Position> {
    const points = Array.from({ length: 100 }, (_, index) => index % 10);
    const casts = Array.from({ length: times }, () => POLLS.map((poll) => station.cast(poll, ...points))).flat();
    return (await Promise.all(casts)).reduce((one, other) => (one > other ? one : other));
  }

  const tallies = () => Promise.all(POLLS.map((poll) => station.tally(poll, PRECINCTS)));
  const all = (times: number) => POLLS.map(() => ({ votes: times * 100, points: times * 450, written: times * 100 }));

  async function doomed(): Promise<ChildProcess> {
    const child = spawnTypescript(resolve(__dirname, 'doomed-host.ts'), station.url, 'precincts');
    await once(child, 'message');
    return child;
  }

  it('each event counts once though processes that keep them join, and are killed in the middle of batches', async () => {
    await castEverywhere(10);
    const children = await Promise.all([doomed(), doomed()]);
    await castEverywhere(10);
    for (const child of children) {
      child.kill('SIGKILL');
      await once(child, 'exit');
      await castEverywhere(5);
    }
    const hosts = [1, 2].map(() => station.host({ projections: [precinctTally] }));
    for (const host of hosts) await host.start();
    const last = await castEverywhere(5);
    for (const host of hosts) await host.waitFor(last, undefined, 20_000);
    expect(await tallies()).toEqual(all(35));
    const [one] = hosts;
    await one?.rebuild('precinct_tally');
    expect(await tallies()).toEqual(all(35));
  });

  it('come in when a read model did not have them, and may come to be more', async () => {
    const whole = station.host({ projections: [{ ...precinctTally, partitions: undefined }] });
    await whole.start();
    await whole.waitFor(await castEverywhere(1));
    await whole.stop();
    for (const count of [4, 3]) {
      const split = station.host({
        projections: [{ ...precinctTally, partitions: { ...precinctTally.partitions!, count } }],
      });
      await split.start();
      await eventually(async () => expect(await kept(split)).toBe(count));
      expect(await tallies()).toEqual(all(1));
      await split.stop();
    }
  });

  it('refuse statements that could reach the rows of other keys', async () => {
    const reckless = {
      ...precinctTally,
      apply: (_: unknown, rows: { sql(text: string): void }) => rows.sql('DELETE FROM votes'),
    };
    const host = station.host({ projections: [reckless] });
    await host.start();
    await expect(host.waitFor(await station.cast('a', 1))).rejects.toThrow('view_precinct_tally has partitions');
  });

  it('are refused in numbers that make no sense', () => {
    const odd = { ...precinctTally, partitions: { count: 1, key: () => '' } };
    expect(() => station.host({ projections: [odd] })).toThrow('cannot have 1 partitions: say 2 to 64');
  });
});
