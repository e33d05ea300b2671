import { readFile, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createDatabase, DISPOSABLE, startEmbeddedPostgres } from '@pacesetter/postgres';
import { eventually } from './eventually';
import type { QueueUnderTest } from './queue-under-test';

const DATA_DIRECTORY = resolve(__dirname, '../../../.pacesetter/test-queue-postgres');

/** A PostgreSQL of this suite alone, as the tests' common one must not be killed. */
export async function killablePostgres(): Promise<QueueUnderTest> {
  const start = () => startEmbeddedPostgres({ dataDir: DATA_DIRECTORY, settings: DISPOSABLE });
  let server = await start();
  const url = await createDatabase(server.url(), `queue_${process.pid}`);
  return {
    backend: 'postgres',
    url,
    restart: async () => {
      await server.leave();
      await killPostmaster();
      server = await start();
    },
    close: async () => {
      await server.stop();
      await rm(DATA_DIRECTORY, { recursive: true, force: true });
    },
  };
}

/** SIGQUIT is PostgreSQL's own crash: no checkpoint, no farewell, recovery from the log at the next start. */
async function killPostmaster(): Promise<void> {
  const pidFile = resolve(DATA_DIRECTORY, 'pgdata/postmaster.pid');
  const [pid = ''] = (await readFile(pidFile, 'utf8')).split('\n');
  process.kill(Number(pid), 'SIGQUIT');
  await eventually(() => expect(() => process.kill(Number(pid), 0)).toThrow());
}
