import { newId } from '@pacesetter/kernel';
import { testRedis } from '@pacesetter/testing';
import { runBench, withBenchServer } from '../harness/bench-server';
import { report, takeTurns } from '../harness/figures';
import { type Contestant, ourWiring, plainBullMq, type Server } from './contestants';

const JOBS = 5_000;
const CONCURRENCY = 16;

type Open = (server: Server, name: string) => Promise<Contestant>;

/** Fills a fresh queue, lets a worker work it off, and answers the jobs done in a second. */
async function measure(open: Open, server: Server): Promise<number> {
  const contestant = await open(server, `bench-${newId()}`);
  await contestant.enqueue(Array.from({ length: JOBS }, () => newId()));
  let left = JOBS;
  const begun = performance.now();
  await new Promise<void>((done, fail) => {
    contestant.work(CONCURRENCY, () => --left === 0 && done()).catch(fail);
  });
  const seconds = (performance.now() - begun) / 1_000;
  await contestant.close();
  return JOBS / seconds;
}

async function compare(server: Server): Promise<void> {
  const { plain, ours } = await takeTurns({
    plain: () => measure(plainBullMq, server),
    ours: () => measure(ourWiring, server),
  });
  const work = `no-op jobs on ${server.backend}, ${CONCURRENCY} at a time`;
  report({ work, against: 'plain BullMQ', yardstick: plain, reached: ours, unit: 'jobs/s', toReach: 0.9 });
}

runBench(() =>
  withBenchServer(async (newDatabase) => {
    await compare({ backend: 'postgres', url: await newDatabase('queue') });
    const redis = await testRedis();
    await compare({ backend: 'redis', url: redis.url });
    await redis.stop();
  }),
);
