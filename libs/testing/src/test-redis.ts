import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { freePort } from '../../postgres';
import { TEST_DIRECTORY } from './test-directory';
import { isOver, nameInRun } from './test-run';

const DIRECTORY = join(TEST_DIRECTORY, 'test-redis');

export interface TestRedis {
  readonly url: string;
  /** Call it in `afterAll`; servers of tests that did not come so far end with the run. */
  stop(): Promise<void>;
}

/**
 * A Redis server of one's own that keeps nothing on disk: up in some ten milliseconds, so that tests may flush it, fill it or
 * stop it as they like. @throws Error when redis-server is not installed, with the command that does it.
 */
export async function testRedis(): Promise<TestRedis> {
  const directory = join(DIRECTORY, nameInRun('redis', randomBytes(6).toString('hex')));
  await mkdir(directory, { recursive: true });
  const port = await freePort();
  const server = await start(directory, port);
  return { url: `redis://127.0.0.1:${port}`, stop: () => stop(server, directory) };
}

/** After the last test: ends what tests have left running. */
export async function stopTestRedis(): Promise<void> {
  const names = existsSync(DIRECTORY) ? await readdir(DIRECTORY) : [];
  for (const name of names.filter(isOver)) {
    await killLeftover(join(DIRECTORY, name));
    await rm(join(DIRECTORY, name), { recursive: true, force: true });
  }
}

async function start(directory: string, port: number): Promise<ChildProcess> {
  const settings = ['--port', String(port), '--bind', '127.0.0.1', '--dir', directory, '--pidfile', 'redis.pid'];
  const server = spawn('redis-server', [...settings, '--save', '', '--appendonly', 'no'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: process.env,
  });
  await ready(server);
  server.unref();
  return server;
}

/** The server writes to its output when it takes connections; the rest of what it says is of no interest. */
function ready(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.once('error', (cause) =>
      reject(new Error('redis-server does not start: apt-get install redis-server', { cause })),
    );
    server.once('exit', (code) => reject(new Error(`redis-server ended with ${code}: ${said}`)));
    server.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('Ready to accept connections')) resolve();
    });
  });
}

async function stop(server: ChildProcess, directory: string): Promise<void> {
  if (server.exitCode === null && server.signalCode === null) {
    server.ref();
    const ended = once(server, 'exit');
    server.kill('SIGKILL');
    await ended;
  }
  await rm(directory, { recursive: true, force: true });
}

/** Redis removes its pid file at an orderly end; a number that went to another program meanwhile is left alone. */
async function killLeftover(directory: string): Promise<void> {
  const pid = Number(await readFile(join(directory, 'redis.pid'), 'utf8').catch(() => '0'));
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  if (pid > 0 && command.startsWith('redis-server')) process.kill(pid, 'SIGKILL');
}
