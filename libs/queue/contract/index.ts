import { deliveryContract } from './delivery-contract';
import { failureContract } from './failure-contract';
import { lossContract } from './loss-contract';
import type { QueueConfig } from '../src/bullmq/queue-config';
import type { QueueUnderTest } from './queue-under-test';
import { Workshop } from './workshop';

export type { QueueUnderTest } from './queue-under-test';

/** What the queue promises on every backend. */
export function queueContract(name: string, start: () => Promise<QueueUnderTest>): void {
  describe(`queue on ${name}`, () => {
    let server: QueueUnderTest;
    let shops: Workshop[] = [];

    async function open(options?: Partial<QueueConfig>): Promise<Workshop> {
      const shop = await Workshop.open(server, options);
      shops.push(shop);
      return shop;
    }

    beforeAll(async () => {
      server = await start();
    });

    afterEach(async () => {
      await Promise.all(shops.map(({ queue }) => queue.close()));
      shops = [];
    });

    afterAll(() => server.close());

    describe('delivery', () => deliveryContract(open));
    describe('failure', () => failureContract(open));
    describe('loss', () => lossContract(open, () => server));
  });
}
