import type { FactReader } from '@pacesetter/commands';
import { type DomainEvent, fold, streamId } from '@pacesetter/kernel';
import { MemoryKeyVault } from '@pacesetter/vault';
import { TEST_TIME } from './given';

/** Histories by the stream's name. */
export type Histories = Readonly<Record<string, readonly DomainEvent[]>>;

/** Reads aggregates from histories, for tests of facts providers that ask no views. */
export function factReader(histories: Histories, now = TEST_TIME): FactReader {
  const noViews = () => Promise.reject(new Error('there are no views in this test'));
  return {
    now,
    vault: new MemoryKeyVault(),
    state: async (aggregate, id) => {
      const events = histories[streamId(aggregate.category, id)] ?? [];
      return fold(aggregate, events as Parameters<typeof aggregate.evolve>[1][]);
    },
    query: noViews,
    caughtUp: noViews,
  };
}
