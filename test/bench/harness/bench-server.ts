import { resolve } from 'node:path';
import { createDatabase, dropDatabase, startEmbeddedPostgres } from '@pacesetter/postgres';

const DATA_DIRECTORY = resolve(__dirname, '../../../.pacesetter/bench-postgres');

/** Makes a fresh database and answers its URL. */
export type NewDatabase = (name: string) => Promise<string>;

/** Runs a benchmark on a server of its own with the durable settings of production; databases are dropped afterwards. */
export async function withBenchServer(work: (newDatabase: NewDatabase) => Promise<void>): Promise<void> {
  const server = await startEmbeddedPostgres({ dataDir: DATA_DIRECTORY });
  const names: string[] = [];
  try {
    await work((name) => {
      const unique = `bench_${name}_${process.pid}`;
      names.push(unique);
      return createDatabase(server.url(), unique);
    });
  } finally {
    for (const name of names) await dropDatabase(server.url(), name);
    await server.stop();
  }
}

/** Runs the main function of a benchmark; a failure is the process' failure. */
export function runBench(main: () => Promise<void>): void {
  main().catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
}
