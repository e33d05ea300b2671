import { EventIdConflict } from '../src/errors';
import type { EventStoreCapabilities } from '../src/event-store.port';
import type { ContractContext } from './contract-store';
import { newEvents, newStream } from './samples';

export function uniqueIdsContract({ open }: ContractContext, scope: EventStoreCapabilities['uniqueIds']): void {
  const said = scope === 'store' ? 'refuses an id that another stream has' : 'lets two streams have an id in common';
  it(said, async () => {
    const store = await open();
    const events = newEvents(1);
    await store.append(newStream(), 'no-stream', events);
    const again = store.append(newStream(), 'no-stream', events);
    if (scope === 'store') await expect(again).rejects.toThrow(EventIdConflict);
    else expect(await again).toMatchObject({ revision: 0, repeated: false });
  });
}
