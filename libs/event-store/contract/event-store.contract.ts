import type { EventStore, EventStoreCapabilities } from '../src/event-store.port';
import { appendContract } from './append.contract';
import { capabilitiesContract } from './capabilities.contract';
import { concurrencyContract } from './concurrency.contract';
import type { ContractContext, EventStoreUnderTest } from './contract-store';
import { idempotencyContract } from './idempotency.contract';
import { readAllContract } from './read-all.contract';
import { readStreamContract } from './read-stream.contract';
import { reconnectContract } from './reconnect.contract';
import { subscribeContract } from './subscribe.contract';
import { upcastingContract } from './upcasting.contract';

/**
 * What every adapter promises, as tests; called in a spec of the adapter.
 * @param prepare gets a history ready, before the first test.
 * @param capabilities what the adapter is to promise: tested, or, what it does not promise, refused.
 */
export function eventStoreContract(
  name: string,
  prepare: () => Promise<EventStoreUnderTest>,
  capabilities: EventStoreCapabilities,
): void {
  describe(`event store contract: ${name}`, () => {
    const context = contractContext(prepare);
    appendContract(context);
    idempotencyContract(context);
    concurrencyContract(context);
    readStreamContract(context);
    readAllContract(context);
    subscribeContract(context);
    upcastingContract(context);
    reconnectContract(context);
    capabilitiesContract(context, capabilities);
  });
}

function contractContext(prepare: () => Promise<EventStoreUnderTest>): ContractContext {
  let underTest: EventStoreUnderTest;
  let opened: EventStore[] = [];
  beforeAll(async () => {
    underTest = await prepare();
  });
  afterEach(async () => {
    const stores = opened;
    opened = [];
    await Promise.all(stores.map((store) => store.close()));
  });
  afterAll(() => underTest.dispose());
  return {
    open: async (options) => {
      const store = await underTest.open(options);
      opened.push(store);
      return store;
    },
    breakConnections: () => underTest.breakConnections(),
  };
}
