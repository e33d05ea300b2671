import { resolve } from 'node:path';
import { newId } from '@pacesetter/kernel';
import { createDatabase, dropDatabase, startEmbeddedPostgres } from '@pacesetter/postgres';
import { testRedis } from '@pacesetter/testing';
import { type Contestant, ourWiring, plainBullMq, type Server } from './contestants';

const JOBS = 5_000;
const CONCURRENCY = 16;
const ROUNDS = 3;
const DATA_DIRECTORY = resolve(__dirname, '../../../.pacesetter/bench-queue-postgres');

interface Figures {
  /** Jobs put into the queue in a second. */
  readonly enqueued: number;
  /** Jobs done in a second. */
  readonly done: number;
}

/** One round: a fresh queue is filled, then a worker works it off. */
async function measure(open: (server: Server, name: string) => Promise<Contestant>, server: Server): Promise<Figures> {
  const contestant = await open(server, `bench-${newId()}`);
  const ids = Array.from({ length: JOBS }, () => newId());
  const begun = performance.now();
  await contestant.enqueue(ids);
  const filled = performance.now();
  let left = JOBS;
  await new Promise<void>((done, fail) => {
    contestant.work(CONCURRENCY, () => --left === 0 && done()).catch(fail);
  });
  const emptied = performance.now();
  await contestant.close();
  return { enqueued: (JOBS / (filled - begun)) * 1_000, done: (JOBS / (emptied - filled)) * 1_000 };
}

/** Alternates, so that a slow moment of the machine strikes both. */
async function compare(server: Server): Promise<void> {
  const plain: Figures[] = [];
  const ours: Figures[] = [];
  await measure(plainBullMq, server);
  for (let round = 0; round < ROUNDS; round++) {
    plain.push(await measure(plainBullMq, server));
    ours.push(await measure(ourWiring, server));
  }
  report(`${server.backend}: no-op jobs done`, median(plain, 'done'), median(ours, 'done'));
  report(`${server.backend}: jobs enqueued`, median(plain, 'enqueued'), median(ours, 'enqueued'));
}

function median(figures: readonly Figures[], key: keyof Figures): number {
  const sorted = figures.map((figure) => figure[key]).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}

function report(work: string, yardstick: number, reached: number): void {
  const figures = { work, yardstick: Math.round(yardstick), reached: Math.round(reached) };
  console.log(JSON.stringify({ ...figures, unit: 'jobs/s', ratio: Number((reached / yardstick).toFixed(2)) }));
}

async function main(): Promise<void> {
  const postgres = await startEmbeddedPostgres({ dataDir: DATA_DIRECTORY });
  const name = `bench_${process.pid}`;
  const redis = await testRedis();
  try {
    await compare({ backend: 'postgres', url: await createDatabase(postgres.url(), name) });
    await compare({ backend: 'redis', url: redis.url });
  } finally {
    await dropDatabase(postgres.url(), name);
    await postgres.stop();
    await redis.stop();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
