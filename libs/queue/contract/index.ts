import { deliveryContract } from './delivery-contract';
import { failureContract } from './failure-contract';
import { lossContract } from './loss-contract';
import { restartContract } from './restart-contract';
import type { QueueConfig } from '../src/bullmq/queue-config';
import type { QueueUnderTest } from './queue-under-test';
import { Workshop } from './workshop';

export type { QueueUnderTest } from './queue-under-test';

const PARTS = ['delivery', 'failure', 'loss', 'restart'] as const;
type Part = (typeof PARTS)[number];

/** What the queue promises on every backend. Where the backend is the same in another shape, some parts say enough. */
export function queueContract(
  name: string,
  start: () => Promise<QueueUnderTest>,
  parts: readonly Part[] = PARTS,
): void {
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

    const contracts = {
      delivery: () => deliveryContract(open),
      failure: () => failureContract(open),
      loss: () => lossContract(open, () => server),
      restart: () => restartContract(open, () => server),
    };
    for (const part of parts) describe(part, contracts[part]);
  });
}
