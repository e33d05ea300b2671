import { type BackendFactory, createRedisBackend, type IQueueBackend } from 'bullmq';
import { discreet } from '../redis/discreet-error';
import { openRedis } from '../redis/open-redis';
import type { QueueSettings } from './queue-config';
import type { QueueServer } from './queue-server';

/** BullMQ on Redis, alone, behind sentinels or as a cluster. Commands wait for a lost server to come back. */
export async function openRedisBackend({ url, redis, connectWithinMs, onError }: QueueSettings): Promise<QueueServer> {
  const client = await openRedis({ url, access: redis, patienceMs: connectWithinMs, onError });
  let last: Error | undefined;
  client.on('error', (error: Error) => (last = discreet(error)));
  return {
    connection: client,
    factory: createRedisBackend as BackendFactory<IQueueBackend, unknown>,
    trouble: () => (client.status === 'ready' ? undefined : (last ?? new Error(`the connection is ${client.status}`))),
    close: async () => client.disconnect(),
  };
}
