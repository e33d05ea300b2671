import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { TEST_DIRECTORY } from './test-directory';
import { isOver, nameInRun } from './test-run';

const DIRECTORY = join(TEST_DIRECTORY, 'test-redis');

/** What the server writes when it takes connections, and what a sentinel writes. */
const READY = ['Ready to accept connections', '+monitor master'];

/** A directory of its own for a server, removed with it. */
export async function redisDirectory(): Promise<string> {
  const directory = join(DIRECTORY, nameInRun('redis', randomBytes(6).toString('hex')));
  await mkdir(directory, { recursive: true });
  return directory;
}

/** A redis-server that keeps nothing on disk but what it must, and dies when it is told to. */
export class RedisProcess {
  private server?: ChildProcess;

  constructor(
    readonly directory: string,
    /** Settings as on the command line, or a file of them first. */
    private readonly settings: readonly string[],
  ) {}

  /** @throws Error when redis-server is not installed, with the command that does it */
  async start(): Promise<void> {
    const where = ['--bind', '127.0.0.1', '--dir', this.directory, '--pidfile', 'redis.pid'];
    const server = spawn('redis-server', [...this.settings, ...where, '--save', '', '--appendonly', 'no'], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: process.env,
    });
    await ready(server);
    server.unref();
    this.server = server;
  }

  /** SIGKILL: nothing is saved, nobody is told. */
  async kill(): Promise<void> {
    const { server } = this;
    if (server === undefined || server.exitCode !== null || server.signalCode !== null) return;
    server.ref();
    const ended = once(server, 'exit');
    server.kill('SIGKILL');
    await ended;
  }

  /** Killed, and gone from the disk. */
  async stop(): Promise<void> {
    await this.kill();
    await rm(this.directory, { recursive: true, force: true });
  }
}

/** After the last test: ends what tests have left running. */
export async function stopRedisProcesses(): Promise<void> {
  const names = existsSync(DIRECTORY) ? await readdir(DIRECTORY) : [];
  for (const name of names.filter(isOver)) {
    await killLeftover(join(DIRECTORY, name));
    await rm(join(DIRECTORY, name), { recursive: true, force: true });
  }
}

/** The rest of what the server says is of no interest. */
function ready(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.once('error', (cause) =>
      reject(new Error('redis-server does not start: apt-get install redis-server', { cause })),
    );
    server.once('exit', (code) => reject(new Error(`redis-server ended with ${code}: ${said}`)));
    server.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (READY.some((sign) => said.includes(sign))) resolve();
    });
  });
}

/** Redis removes its pid file at an orderly end; a number that went to another program meanwhile is left alone. */
async function killLeftover(directory: string): Promise<void> {
  const pid = Number(await readFile(join(directory, 'redis.pid'), 'utf8').catch(() => '0'));
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  if (pid > 0 && command.startsWith('redis-server')) process.kill(pid, 'SIGKILL');
}
