import type { BackendFactory, IQueueBackend } from 'bullmq';

/** One server that BullMQ works on, with the connection that all of a process's queues share. */
export interface QueueServer {
  readonly connection: unknown;
  readonly factory: BackendFactory<IQueueBackend, unknown>;
  /** Why the server cannot be reached just now, where the connection itself knows. */
  trouble?(): Error | undefined;
  /** Ends the shared connection, after the queues and workers have been closed. */
  close(): Promise<void>;
}
