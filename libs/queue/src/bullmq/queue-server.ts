import type { BackendFactory, IQueueBackend } from 'bullmq';

/** One server that BullMQ works on, with the connection that all of a process's queues share. */
export interface QueueServer {
  readonly connection: unknown;
  readonly factory: BackendFactory<IQueueBackend, unknown>;
  /** Ends the shared connection, after the queues and workers have been closed. */
  close(): Promise<void>;
}
