import { readFile, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createDatabase, startEmbeddedPostgres, type EmbeddedPostgres } from '@pacesetter/postgres';
import { eventually } from './eventually';
import { PollingStation } from './polling-station';

const DATA_DIRECTORY = resolve(__dirname, `../../../.pacesetter/test-projections-postgres-${process.pid}`);

/** A server of this test alone, as the common one must not be killed; durable, so that the store keeps its promises. */
const start = () => startEmbeddedPostgres({ dataDir: DATA_DIRECTORY });

let server: EmbeddedPostgres;
let station: PollingStation;

beforeAll(async () => {
  server = await start();
  station = await PollingStation.open(await createDatabase(server.url(), 'station'));
}, 60_000);

afterAll(async () => {
  await station.close();
  await server.stop();
  await rm(DATA_DIRECTORY, { recursive: true, force: true });
}, 60_000);

/** SIGQUIT is PostgreSQL's own crash: recovery from the log at the next start. */
async function crashAndRestart(): Promise<void> {
  const pidFile = resolve(DATA_DIRECTORY, 'pgdata/postmaster.pid');
  const [pid = ''] = (await readFile(pidFile, 'utf8')).split('\n');
  await server.leave();
  process.kill(Number(pid), 'SIGQUIT');
  await eventually(() => expect(() => process.kill(Number(pid), 0)).toThrow());
  server = await start();
}

it('goes on by itself when the server has crashed and come back', async () => {
  const host = station.host();
  await host.start();
  await host.waitFor(await station.cast('a', 1, 2));
  const casting = Promise.all(Array.from({ length: 20 }, () => station.cast('a', 1)));
  await crashAndRestart();
  await casting;
  await host.waitFor(await station.cast('a', 3), undefined, 20_000);
  expect(await station.tally('a')).toEqual({ votes: 23, points: 26, written: 23 });
  expect((await host.status()).map(({ state }) => state)).toEqual(['running', 'running']);
  expect(station.log.lines.filter(({ level }) => level === 'error')).toEqual([]);
}, 60_000);
