import { testRedis, type TestRedis } from '@pacesetter/testing';
import { Redis } from 'ioredis';
import { eventually } from '../../contract/eventually';
import { timers, Workshop } from '../../contract/workshop';
import { JobCannotSucceed } from '../jobs/job-handler';

const NOTHING = { waiting: 0, active: 0, delayed: 0 };

describe('what Redis keeps of jobs that are over', () => {
  let server: TestRedis;
  let redis: Redis;
  let shop: Workshop;

  beforeAll(async () => {
    server = await testRedis();
    redis = new Redis(server.url);
    shop = await Workshop.open({ backend: 'redis', url: server.url });
  });

  afterAll(async () => {
    await shop.queue.close();
    redis.disconnect();
    await server.stop();
  });

  async function done(count: number): Promise<void> {
    const before = shop.deliveries.length;
    await shop.queue.enqueue(timers(count));
    await eventually(async () => expect(await shop.queue.counts()).toEqual(NOTHING));
    expect(shop.deliveries.length).toBeGreaterThanOrEqual(before + count);
  }

  /** Those that do not go by themselves after a time. */
  async function lastingKeys(): Promise<readonly string[]> {
    const keys = await redis.keys('*');
    const expiry = await Promise.all(keys.map((key) => redis.ttl(key)));
    return keys.filter((_, index) => expiry[index] === -1).sort();
  }

  it('is the last failure of one that fails again and again, not each', async () => {
    const worker = await shop.work(async ({ attempt }) => {
      if (attempt < 3) throw new Error('not yet');
      stacks = (await redis.hget(`{pacesetter}:${shop.name}:timer-0`, 'stacktrace')) ?? '';
    });
    let stacks = '';
    await done(1);
    expect(JSON.parse(stacks)).toHaveLength(1);
    await worker.close();
  });

  it('does not grow with their number, whether they were done or given up', async () => {
    await shop.work(({ number }) => {
      if (number % 10 === 0) throw new JobCannotSucceed('hopeless');
    }, 50);
    await done(1_000);
    const kept = await lastingKeys();
    await done(1_000);
    expect(await lastingKeys()).toEqual(kept);
    expect(kept.length).toBeLessThan(10);
    // Trimmed by whole nodes of a stream, a hundred entries each.
    expect(await redis.xlen(`{pacesetter}:${shop.name}:events`)).toBeLessThanOrEqual(1_100);
  });
});
