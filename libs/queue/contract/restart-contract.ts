import { setTimeout as sleep } from 'node:timers/promises';
import type { QueueConfig } from '../src/bullmq/queue-config';
import { eventually } from './eventually';
import type { QueueUnderTest } from './queue-under-test';
import { TAKE_OVER_AFTER_MS, timers, type Workshop } from './workshop';

const upTo = (count: number) => Array.from({ length: count }, (_, number) => number);

/** The server dies with jobs in hand, and it or another one is there again: everybody goes on, and nothing is left undone. */
export function restartContract(
  open: (options?: Partial<QueueConfig>) => Promise<Workshop>,
  server: () => QueueUnderTest,
): void {
  it('goes on after the server was killed and came back', async () => {
    const shop = await open({ takeOverAfterMs: TAKE_OVER_AFTER_MS });
    await shop.work(() => sleep(5), 4);
    await shop.queue.enqueue(timers(200));
    await eventually(() => expect(shop.deliveries.length).toBeGreaterThan(40));
    const back = server().restart();
    await sleep(30);
    await Promise.all([back, shop.queue.counts(), shop.queue.enqueue(timers(1))]);
    await eventually(async () => {
      await sleep(250);
      const done = new Set(shop.numbers);
      await shop.queue.enqueue(timers(200).filter((_, number) => !done.has(number)));
      expect([...done]).toEqual(upTo(200));
    }, 20_000);
    await shop.queue.enqueue(timers(201).slice(200));
    await eventually(() => expect(shop.numbers).toContain(200));
  });
}
