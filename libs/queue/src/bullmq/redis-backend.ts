import { type BackendFactory, createRedisBackend, type IQueueBackend } from 'bullmq';
import { Redis } from 'ioredis';
import type { QueueServer } from './queue-server';

const LONGEST_WAIT_MS = 2_000;

/** BullMQ on Redis. Commands wait for a lost server to come back instead of failing. */
export async function openRedisBackend(url: string, onError: (error: Error) => void): Promise<QueueServer> {
  const redis = new Redis(url, {
    lazyConnect: true,
    maxRetriesPerRequest: null,
    retryStrategy: (times) => Math.min(times * 100, LONGEST_WAIT_MS),
  });
  redis.on('error', onError);
  await redis.connect();
  return {
    connection: redis,
    factory: createRedisBackend as BackendFactory<IQueueBackend, unknown>,
    close: async () => redis.disconnect(),
  };
}
