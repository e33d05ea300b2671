import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { QUEUE_PREFIX } from '../src/bullmq/bullmq-settings';
import { openQueueBackend } from '../src/bullmq/queue-backend';
import { type QueueConfig, queueSettings } from '../src/bullmq/queue-config';
import { eventually } from './eventually';
import type { QueueUnderTest } from './queue-under-test';
import { TAKE_OVER_AFTER_MS, timers, type Workshop } from './workshop';

const upTo = (count: number) => Array.from({ length: count }, (_, number) => number);

/** Workers die, queues are emptied: what a sweep proposes again is done nevertheless. */
export function lossContract(
  openShop: (options?: Partial<QueueConfig>) => Promise<Workshop>,
  server: () => QueueUnderTest,
): void {
  const open = (options: Partial<QueueConfig> = {}) => openShop({ takeOverAfterMs: TAKE_OVER_AFTER_MS, ...options });

  it('gives the job of a killed worker to another one', async () => {
    const shop = await open();
    await shop.queue.enqueue(timers(1));
    await killWorkerWithJobInHand(server(), shop.name);
    await shop.work();
    await eventually(() => expect(shop.numbers).toEqual([0]));
    expect(shop.deliveries[0]).toMatchObject({ attempt: 1 });
  });

  it('is filled again after it was emptied, jobs in hand included', async () => {
    const shop = await open();
    await shop.work(() => sleep(20), 4);
    await shop.queue.enqueue([...timers(50), ...timers(60, 60_000).slice(50)]);
    await eventually(() => expect(shop.deliveries.length).toBeGreaterThanOrEqual(8));
    await shop.queue.empty();
    await eventually(async () => expect(await shop.queue.counts()).toEqual({ waiting: 0, active: 0, delayed: 0 }));
    await shop.queue.enqueue(timers(60));
    await eventually(() => expect([...new Set(shop.numbers)]).toEqual(upTo(60)));
  });

  it('tells a handler that its job is no longer its own', async () => {
    const shop = await open();
    await shop.work(({ signal }) => once(signal, 'abort'), 1);
    await shop.queue.enqueue(timers(1));
    await eventually(() => expect(shop.deliveries).toHaveLength(1));
    await shop.queue.empty();
    await eventually(() => expect(shop.deliveries[0]!.signal.aborted).toBe(true));
  });

  it('works again after a process died while it emptied the queue', async () => {
    const shop = await open();
    await leavePaused(server(), shop.name);
    await shop.queue.enqueue(timers(1));
    await shop.work();
    await eventually(() => expect(shop.numbers).toEqual([0]));
  });

  it('repeats in one process at a time, also when the queue is emptied', async () => {
    const shop = await open();
    const other = await open({ name: shop.name });
    const begun = Date.now();
    let count = 0;
    const act = async () => void count++;
    await Promise.all([shop.queue.repeat('count', 200, act), other.queue.repeat('count', 200, act)]);
    await eventually(() => expect(count).toBeGreaterThanOrEqual(3));
    await shop.queue.empty();
    const before = count;
    await eventually(() => expect(count).toBeGreaterThanOrEqual(before + 3));
    expect(count).toBeLessThanOrEqual((Date.now() - begun) / 200 + 2);
  });
}

/** What BullMQ does first when it empties a queue. */
async function leavePaused({ backend, url, redis }: QueueUnderTest, name: string): Promise<void> {
  const bull = await openQueueBackend(queueSettings({ backend, url, redis, onError: () => undefined }));
  const queue = new bull.Queue(name, { connection: bull.connection, prefix: QUEUE_PREFIX });
  await queue.pause();
  await queue.close();
  await bull.close();
}

async function killWorkerWithJobInHand({ backend, url, redis }: QueueUnderTest, name: string): Promise<void> {
  const hook = resolve(__dirname, '../../testing/typescript-register.js');
  const server = JSON.stringify({ backend, url, redis });
  const child = spawn(process.execPath, ['-r', hook, resolve(__dirname, 'doomed-worker.ts'), server, name], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child, 'exit');
}
