import { type BackendFactory, createRedisBackend, type IQueueBackend } from 'bullmq';
import { openRedis } from '../redis/open-redis';
import type { QueueSettings } from './queue-config';
import type { QueueServer } from './queue-server';

/** BullMQ on Redis, alone, behind sentinels or as a cluster. Commands wait for a lost server to come back. */
export async function openRedisBackend({ url, redis, connectWithinMs, onError }: QueueSettings): Promise<QueueServer> {
  const client = await openRedis({ url, access: redis, patienceMs: connectWithinMs, onError });
  return {
    connection: client,
    factory: createRedisBackend as BackendFactory<IQueueBackend, unknown>,
    close: async () => client.disconnect(),
  };
}
