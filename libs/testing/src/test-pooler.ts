import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { freePort, pooled } from '../../postgres';
import { TEST_DIRECTORY } from './test-directory';
import { nameInRun } from './test-run';

export interface TestPooler {
  /** The given database through the pooler. */
  readonly url: string;
  /** Cuts all its connections. */
  stop(): Promise<void>;
}

/** Fewer than a process has connections: whoever leaves something in a session, finds that of others. */
const SESSIONS = 4;

/**
 * A PgBouncer in transaction mode in front of a database, which hands out a few sessions to all. It takes no setting at the
 * start of a connection that it does not know. @throws Error when pgbouncer is not installed, with the command that does it
 */
export async function testPooler(databaseUrl: string): Promise<TestPooler> {
  const directory = join(TEST_DIRECTORY, 'test-pooler', nameInRun('pooler', randomBytes(6).toString('hex')));
  await mkdir(directory, { recursive: true });
  const port = await freePort();
  const file = join(directory, 'pgbouncer.ini');
  await writeFile(file, settings(new URL(databaseUrl), port));
  const pooler = await start(file);
  const url = new URL(databaseUrl);
  url.host = `127.0.0.1:${port}`;
  return {
    url: pooled(url.href),
    stop: async () => {
      await ended(pooler);
      await rm(directory, { recursive: true, force: true });
    },
  };
}

function settings({ hostname, port, username, password }: URL, listenPort: number): string {
  const login = `user=${decodeURIComponent(username)} password='${decodeURIComponent(password)}'`;
  return `[databases]
* = host=${hostname} port=${port} ${login}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${listenPort}
unix_socket_dir =
auth_type = any
pool_mode = transaction
default_pool_size = ${SESSIONS}
max_client_conn = 500
`;
}

/** It refuses to run as root, who therefore runs it as somebody else. */
async function start(file: string): Promise<ChildProcess> {
  const somebody = process.getuid?.() === 0 ? ['-u', 'nobody'] : [];
  const path = [process.env.PATH, '/usr/sbin', '/sbin'].join(delimiter);
  const pooler = spawn('pgbouncer', [...somebody, file], { stdio: ['ignore', 'ignore', 'pipe'], env: { PATH: path } });
  await ready(pooler);
  pooler.unref();
  return pooler;
}

function ready(pooler: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    pooler.once('error', (cause) =>
      reject(new Error('pgbouncer does not start: apt-get install pgbouncer', { cause })),
    );
    pooler.once('exit', (code) => reject(new Error(`pgbouncer ended with ${code}: ${said}`)));
    pooler.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('process up')) resolve();
    });
  });
}

async function ended(pooler: ChildProcess): Promise<void> {
  if (pooler.exitCode !== null || pooler.signalCode !== null) return;
  pooler.ref();
  const exit = once(pooler, 'exit');
  pooler.kill('SIGKILL');
  await exit;
}
