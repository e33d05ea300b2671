import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { Client } from 'pg';
import { createPool } from '../pool';
import { ServerBench } from '../../test/server-bench';

const asRoot = process.getuid?.() === 0;

jest.setTimeout(60_000); // servers start and stop all the time

describe('startEmbeddedPostgres', () => {
  let bench: ServerBench;

  beforeAll(async () => {
    bench = await ServerBench.create();
  });

  afterEach(() => bench.settle());
  afterAll(() => bench.remove());

  it('starts a server in UTF-8 that asks for the password, and keeps that to its owner', async () => {
    const server = await bench.start();
    expect(server.adopted).toBe(false);
    expect(await bench.ask(server.url(), 'SHOW server_encoding')).toEqual(['UTF8']);
    expect(await bench.ask(server.url(), `SELECT datcollate FROM pg_database WHERE datname = 'postgres'`)).toEqual([
      'C',
    ]);
    const guess = Object.assign(new URL(server.url()), { password: 'guess' });
    await expect(bench.ask(guess.href, 'SELECT 1')).rejects.toThrow('password authentication failed');
    expect((await stat(join(bench.dataDir, 'pgdata/pacesetter.password'))).mode & 0o777).toBe(0o600);
  });

  it('stops, and starts again on the same port with the same data', async () => {
    const first = await bench.start();
    await bench.ask(first.url(), 'CREATE TABLE kept AS SELECT 1 AS id');
    await first.stop();
    expect(bench.isUp()).toBe(false);
    const second = await bench.start();
    expect(second.url()).toBe(first.url());
    expect(await bench.ask(second.url(), 'SELECT id FROM kept')).toEqual([1]);
  });

  it('takes another port when the remembered one is taken', async () => {
    const first = await bench.start();
    await first.stop();
    const squatter = createServer().listen(Number(new URL(first.url()).port), '127.0.0.1');
    await once(squatter, 'listening');
    const second = await bench.start();
    expect(second.url()).not.toBe(first.url());
    expect(await bench.ask(second.url(), 'SELECT 1')).toEqual([1]);
    squatter.close();
  });

  it('adopts the server of a process that was killed', async () => {
    const { child, started } = await bench.startElsewhere();
    const pid = await bench.postmasterPid();
    child.kill('SIGKILL');
    await once(child, 'exit');
    const server = await bench.start();
    expect(server).toMatchObject({ adopted: true });
    expect(server.url()).toBe(started.url);
    expect(await bench.postmasterPid()).toBe(pid);
    await server.stop();
    expect(bench.isUp()).toBe(false);
  });

  it('is stopped by the last one out', async () => {
    const { child } = await bench.startElsewhere();
    const server = await bench.start();
    await server.stop();
    expect(await bench.ask(server.url(), 'SELECT 1')).toEqual([1]);
    child.send('stop');
    await once(child, 'exit');
    expect(bench.isUp()).toBe(false);
  });

  it('is stopped once by processes that stop at the same time', async () => {
    const all = await Promise.all([bench.startElsewhere(), bench.startElsewhere()]);
    await Promise.all(all.map(({ child }) => (child.send('stop'), once(child, 'exit'))));
    expect(bench.isUp()).toBe(false);
  });

  it('is not stopped under a stranger who is connected, only under connections of our own', async () => {
    const server = await bench.start();
    const stranger = new Client({ connectionString: server.url(), application_name: 'psql' });
    await stranger.connect();
    await server.stop();
    expect((await stranger.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
    await stranger.end();

    const again = await bench.start();
    const own = createPool(again.url(), { name: 'own' });
    await own.query('SELECT 1');
    await again.stop();
    expect(bench.isUp()).toBe(false);
    await own.end();
  });

  it('recovers when the server itself was killed', async () => {
    const { url } = await bench.start();
    await bench.ask(url(), 'CREATE TABLE recovered AS SELECT 1 AS id');
    await bench.ask(url(), 'CHECKPOINT');
    process.kill(await bench.postmasterPid(), 'SIGKILL');
    const server = await bench.start();
    expect(server.adopted).toBe(false);
    expect(await bench.ask(server.url(), 'SELECT id FROM recovered')).toEqual([1]);
  });

  it('does not take another program for the server when its process number was given away', async () => {
    const first = await bench.start();
    const pidFile = await readFile(join(bench.dataDir, 'pgdata/postmaster.pid'), 'utf8');
    await first.stop();
    const other = spawn(
      'sleep',
      ['60'],
      asRoot ? { uid: (await stat(join(bench.dataDir, 'pgdata'))).uid, cwd: '/' } : {},
    );
    await writeFile(join(bench.dataDir, 'pgdata/postmaster.pid'), pidFile.replace(/^\d+/, String(other.pid)));
    const second = await bench.start();
    expect(await bench.ask(second.url(), 'SELECT 1')).toEqual([1]);
    other.kill();
  });

  it('is out of reach of a Ctrl-C in our terminal', async () => {
    await bench.start();
    const [, , , , , session] = (await readFile(`/proc/${await bench.postmasterPid()}/stat`, 'utf8')).split(' ');
    const [, , , , , ours] = (await readFile('/proc/self/stat', 'utf8')).split(' ');
    expect(session).not.toBe(ours);
  });
});
