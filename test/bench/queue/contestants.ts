import {
  createPostgresBackend,
  createRedisBackend,
  type BackendFactory,
  type IQueueBackend,
  withBackend,
} from 'bullmq';
import { createQueue, defineJob, JobCatalogue, type QueueConfig, type QueuedTimer } from '@pacesetter/queue';

export type Backend = QueueConfig['backend'];

export interface Server {
  readonly backend: Backend;
  readonly url: string;
}

/** Does a heap of no-op jobs: all are put in first, then worked off. */
export interface Contestant {
  enqueue(ids: readonly string[]): Promise<void>;
  /** Starts a worker; `onDone` is called after each job. */
  work(concurrency: number, onDone: () => void): Promise<void>;
  close(): Promise<void>;
}

const noOp = defineJob<{ readonly campaignId: string }>('no-op');
const payload = { campaignId: 'gansu-2010' };
const BULK = 1_000;

/** BullMQ as its documentation shows it; finished jobs are removed, as ours are. */
export async function plainBullMq({ backend, url }: Server, name: string): Promise<Contestant> {
  const factory = { postgres: createPostgresBackend, redis: createRedisBackend }[backend];
  const connection = backend === 'redis' ? { url } : { connectionString: url, migrate: true };
  const bull = withBackend(factory as BackendFactory<IQueueBackend, unknown>);
  const queue = new bull.Queue(name, { connection });
  await queue.waitUntilReady();
  let close = () => queue.close();
  return {
    async enqueue(ids) {
      for (let start = 0; start < ids.length; start += BULK) {
        const page = ids.slice(start, start + BULK);
        await queue.addBulk(
          page.map((jobId) => ({ name: 'no-op', data: payload, opts: { jobId, removeOnComplete: true } })),
        );
      }
    },
    async work(concurrency, onDone) {
      const worker = new bull.Worker(name, async () => onDone(), { connection, concurrency });
      await worker.waitUntilReady();
      close = async () => {
        await worker.close();
        await queue.close();
      };
    },
    close: () => close(),
  };
}

export async function ourWiring({ backend, url }: Server, name: string): Promise<Contestant> {
  const onError = (error: Error) => console.error(error);
  const queue = await createQueue({ backend, url, name, onError });
  const dueAt = new Date().toISOString();
  const timer = (id: string): QueuedTimer => ({ id, job: noOp.name, payload, dueAt });
  return {
    enqueue: (ids) => queue.enqueue(ids.map(timer)),
    async work(concurrency, onDone) {
      const catalogue = JobCatalogue.from([{ job: noOp, handle: async () => onDone() }], [noOp]);
      await queue.startWorker(catalogue, { concurrency, onDeadLetter: async () => undefined });
    },
    close: () => queue.close(),
  };
}
