import { appendContract } from './append.contract';
import type { EventStoreCapabilities, EventStoreUnderTest } from './contract-store';

/**
 * What every adapter promises, as tests; called in a spec of the adapter.
 * @param prepare makes a fresh, empty history for each test.
 */
export function eventStoreContract(
  name: string,
  prepare: () => Promise<EventStoreUnderTest>,
  _capabilities: EventStoreCapabilities,
): void {
  describe(`event store contract: ${name}`, () => {
    let underTest: EventStoreUnderTest;

    beforeEach(async () => {
      underTest = await prepare();
    });

    afterEach(() => underTest.dispose());

    appendContract((options) => underTest.open(options));
  });
}
