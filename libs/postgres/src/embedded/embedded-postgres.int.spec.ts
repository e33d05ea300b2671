import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnTypescript } from '@pacesetter/testing';
import { Client } from 'pg';
import { createPool } from '../pool';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres';
import { DISPOSABLE } from './server-settings';

const asRoot = process.getuid?.() === 0;
const FIXTURE = join(__dirname, 'start-and-wait.fixture.ts');

interface Started {
  readonly url: string;
  readonly adopted: boolean;
}

jest.setTimeout(60_000); // each test makes a cluster of its own, some more than one

describe('startEmbeddedPostgres', () => {
  let parent: string;
  let dataDir: string;
  const servers: EmbeddedPostgres[] = [];
  const children: ChildProcess[] = [];

  const start = async (directory = dataDir) => {
    const server = await startEmbeddedPostgres({ dataDir: directory, settings: DISPOSABLE });
    servers.push(server);
    return server;
  };

  const startElsewhere = async (): Promise<{ child: ChildProcess; started: Started }> => {
    const child = spawnTypescript(FIXTURE, dataDir);
    children.push(child);
    const [started] = (await once(child, 'message')) as [Started];
    return { child, started };
  };

  const ask = async (url: string, query: string) => {
    const client = new Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query({ text: query, rowMode: 'array' });
    await client.end();
    return rows.flat() as unknown[];
  };

  const postmasterPid = async () =>
    Number((await readFile(join(dataDir, 'pgdata/postmaster.pid'), 'utf8')).split('\n')[0]);
  const isUp = () => existsSync(join(dataDir, 'pgdata/postmaster.pid'));

  beforeEach(async () => {
    parent = await mkdtemp(join(tmpdir(), 'embedded-'));
    await chmod(parent, 0o755);
    dataDir = join(parent, 'data');
  });

  afterEach(async () => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
    for (const server of servers.splice(0)) await server.stop();
    if (isUp()) await (await start()).stop();
    const cluster = await realpath(join(dataDir, 'pgdata')).catch(() => dataDir);
    for (const directory of [cluster, parent]) await rm(directory, { recursive: true, force: true });
  });

  it('starts a server in UTF-8 that asks for the password, and keeps that to its owner', async () => {
    const server = await start();
    expect(server.adopted).toBe(false);
    expect(await ask(server.url(), 'SHOW server_encoding')).toEqual(['UTF8']);
    expect(await ask(server.url(), `SELECT datcollate FROM pg_database WHERE datname = 'postgres'`)).toEqual(['C']);
    const guess = Object.assign(new URL(server.url()), { password: 'guess' });
    await expect(ask(guess.href, 'SELECT 1')).rejects.toThrow('password authentication failed');
    expect((await stat(join(dataDir, 'pgdata/pacesetter.password'))).mode & 0o777).toBe(0o600);
  });

  it('stops, and starts again on the same port with the same data', async () => {
    const first = await start();
    await ask(first.url(), 'CREATE TABLE pledge AS SELECT 1 AS id');
    await first.stop();
    expect(isUp()).toBe(false);
    const second = await start();
    expect(second.url()).toBe(first.url());
    expect(await ask(second.url(), 'SELECT id FROM pledge')).toEqual([1]);
  });

  it('takes another port when the remembered one is taken', async () => {
    const first = await start();
    await first.stop();
    const squatter = createServer().listen(Number(new URL(first.url()).port), '127.0.0.1');
    await once(squatter, 'listening');
    const second = await start();
    expect(second.url()).not.toBe(first.url());
    expect(await ask(second.url(), 'SELECT 1')).toEqual([1]);
    squatter.close();
  });

  it('adopts the server of a process that was killed', async () => {
    const { child, started } = await startElsewhere();
    const pid = await postmasterPid();
    child.kill('SIGKILL');
    await once(child, 'exit');
    const server = await start();
    expect(server).toMatchObject({ adopted: true });
    expect(server.url()).toBe(started.url);
    expect(await postmasterPid()).toBe(pid);
    await server.stop();
    expect(isUp()).toBe(false);
  });

  it('is started once by processes that start at the same time', async () => {
    const all = await Promise.all([startElsewhere(), startElsewhere(), startElsewhere()]);
    expect(new Set(all.map(({ started }) => started.url)).size).toBe(1);
    expect(all.filter(({ started }) => !started.adopted)).toHaveLength(1);
  });

  it('is stopped by the last one out', async () => {
    const { child } = await startElsewhere();
    const server = await start();
    await server.stop();
    expect(await ask(server.url(), 'SELECT 1')).toEqual([1]);
    child.send('stop');
    await once(child, 'exit');
    expect(isUp()).toBe(false);
  });

  it('is stopped once by processes that stop at the same time', async () => {
    const all = await Promise.all([startElsewhere(), startElsewhere()]);
    await Promise.all(all.map(({ child }) => (child.send('stop'), once(child, 'exit'))));
    expect(isUp()).toBe(false);
  });

  it('is not stopped under a stranger who is connected, only under connections of our own', async () => {
    const server = await start();
    const stranger = new Client({ connectionString: server.url(), application_name: 'psql' });
    await stranger.connect();
    await server.stop();
    expect((await stranger.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
    await stranger.end();

    const again = await start();
    const own = createPool(again.url(), { name: 'own' });
    await own.query('SELECT 1');
    await again.stop();
    expect(isUp()).toBe(false);
    await own.end();
  });

  it('recovers when the server itself was killed', async () => {
    const { url } = await start();
    await ask(url(), 'CREATE TABLE pledge AS SELECT 1 AS id');
    await ask(url(), 'CHECKPOINT');
    process.kill(await postmasterPid(), 'SIGKILL');
    const server = await start();
    expect(server.adopted).toBe(false);
    expect(await ask(server.url(), 'SELECT id FROM pledge')).toEqual([1]);
  });

  it('does not take another program for the server when its process number was given away', async () => {
    const first = await start();
    const pidFile = await readFile(join(dataDir, 'pgdata/postmaster.pid'), 'utf8');
    await first.stop();
    const other = spawn('sleep', ['60'], asRoot ? { uid: (await stat(join(dataDir, 'pgdata'))).uid, cwd: '/' } : {});
    await writeFile(join(dataDir, 'pgdata/postmaster.pid'), pidFile.replace(/^\d+/, String(other.pid)));
    const second = await start();
    expect(await ask(second.url(), 'SELECT 1')).toEqual([1]);
    other.kill();
  });

  it('is out of reach of a Ctrl-C in our terminal', async () => {
    await start();
    const [, , , , , session] = (await readFile(`/proc/${await postmasterPid()}/stat`, 'utf8')).split(' ');
    const [, , , , , ours] = (await readFile('/proc/self/stat', 'utf8')).split(' ');
    expect(session).not.toBe(ours);
  });

  it('works below a directory that only its owner may enter, also when that is root', async () => {
    await chmod(parent, 0o700);
    await mkdir(dataDir);
    const server = await start();
    expect(await ask(server.url(), 'SELECT 1')).toEqual([1]);
    const cluster = await realpath(join(dataDir, 'pgdata'));
    if (asRoot) expect(cluster).toMatch(/^\/var\/lib\/pacesetter\//);
    else expect(cluster).toBe(join(await realpath(dataDir), 'pgdata'));
    await server.stop();
    expect(await ask((await start()).url(), 'SELECT 1')).toEqual([1]);
  });

  it('begins anew when the data it was moved to is gone', async () => {
    await chmod(parent, 0o700);
    const server = await start();
    await server.stop();
    await rm(await realpath(join(dataDir, 'pgdata')), { recursive: true });
    expect(await ask((await start()).url(), 'SELECT 1')).toEqual([1]);
  });

  it('says what is wrong when the server does not start', async () => {
    const broken = startEmbeddedPostgres({ dataDir, settings: { shared_buffers: 'plenty' } });
    await expect(broken).rejects.toThrow(/does not start.*shared_buffers/s);
  });
});
