import type { QueueConfig } from '../src/bullmq/queue-config';

/** Where a queue is. */
export type Server = Pick<QueueConfig, 'backend' | 'url' | 'redis'>;

/** A server for one suite, on which an adapter's promises are checked. */
export interface QueueUnderTest extends Server {
  /** The server is killed and comes back at the same address; what it held may be lost. */
  restart(): Promise<void>;
  close(): Promise<void>;
}
