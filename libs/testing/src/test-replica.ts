import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { appendFile, lstat, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { DISPOSABLE, type EmbeddedPostgres, type ServerSettings, startEmbeddedPostgres } from '../../postgres';
import { TEST_DIRECTORY } from './test-directory';

/** A server and another one that follows it by streaming replication. */
export interface TestReplica {
  readonly primary: EmbeddedPostgres;
  /** Changes when the replica is started again. */
  readonly replica: EmbeddedPostgres;
  stopReplica(): Promise<void>;
  /** On the port that it had. */
  startReplica(): Promise<void>;
  /** Stops both, and removes their data. */
  drop(): Promise<void>;
}

const SMALL: ServerSettings = {
  ...DISPOSABLE,
  wal_level: 'replica',
  max_wal_senders: 3,
  max_connections: 60,
  shared_buffers: '16MB',
  min_wal_size: '32MB',
};

/** Two servers of the caller's own: those of a test that stops them, or lets one fall behind. Takes some seconds. */
export async function testReplica(): Promise<TestReplica> {
  await mkdir(TEST_DIRECTORY, { recursive: true });
  const directory = await mkdtemp(join(TEST_DIRECTORY, 'replica-'));
  const [dataDir, copyDir] = [join(directory, 'primary'), join(directory, 'replica')];
  const start = (place: string) => startEmbeddedPostgres({ dataDir: place, settings: SMALL });
  await (await start(dataDir)).stop();
  const copy = await copyCluster(join(dataDir, 'pgdata'), copyDir);
  const primary = await start(dataDir);
  await followFrom(copy, primary.url());
  let replica = await start(copyDir);
  return {
    primary,
    get replica() {
      return replica;
    },
    stopReplica: () => replica.stop(),
    async startReplica() {
      replica = await start(copyDir);
    },
    async drop() {
      await Promise.all([replica.stop(), primary.stop()]);
      for (const place of [join(dataDir, 'pgdata'), copy]) await rm(await realpath(place), { recursive: true });
      await rm(directory, { recursive: true });
    },
  };
}

/** The data of a server that is stopped, with its owner: beside it where its account can reach nothing else. */
async function copyCluster(cluster: string, copyDir: string): Promise<string> {
  await mkdir(copyDir);
  const copy = join(copyDir, 'pgdata');
  const isLink = (await lstat(cluster)).isSymbolicLink();
  const target = isLink ? `${await realpath(cluster)}-replica` : copy;
  await promisify(execFile)('cp', ['-a', await realpath(cluster), target]);
  if (!existsSync(copy)) await symlink(target, copy);
  return copy;
}

async function followFrom(cluster: string, url: string): Promise<void> {
  const { hostname, port, username, password } = new URL(url);
  const way = `host=${hostname} port=${port} user=${username} password=${password}`;
  await writeFile(join(cluster, 'standby.signal'), '');
  await appendFile(join(cluster, 'postgresql.auto.conf'), `\nprimary_conninfo = '${way}'\n`);
}
