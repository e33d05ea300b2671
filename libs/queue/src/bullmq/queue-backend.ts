import { type IQueueBackend, type JobProgress, withBackend, type Worker } from 'bullmq';
import type { QueueSettings } from './queue-config';
import { openPostgresBackend } from './postgres-backend';
import type { QueueServer } from './queue-server';
import { openRedisBackend } from './redis-backend';

/** BullMQ's classes, bound to one server. */
export type QueueBackend = ReturnType<typeof withBackend<IQueueBackend, unknown>> & QueueServer;

export type BullQueue = InstanceType<QueueBackend['Queue']>;
export type BullWorker<Data = unknown> = Worker<Data, void, string, IQueueBackend, JobProgress, unknown>;

/** Connects, and creates BullMQ's tables where there are none. */
export async function openQueueBackend(settings: QueueSettings): Promise<QueueBackend> {
  const open = { postgres: openPostgresBackend, redis: openRedisBackend }[settings.backend];
  const server = await open(settings);
  return { ...withBackend(server.factory), ...server };
}
