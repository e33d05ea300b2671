import type { Position } from '@pacesetter/kernel';
import type { ContractContext, EventStoreCapabilities } from './contract-store';
import { newEvent, newEvents, newStream, range } from './samples';

type GaplessPositions = NonNullable<EventStoreCapabilities['gaplessPositions']>;

export function gaplessPositionsContract({ open }: ContractContext, { distance }: GaplessPositions): void {
  describe('gapless positions', () => {
    it('leaves no position out, whatever is refused and whoever writes', async () => {
      const [store, other] = await Promise.all([open(), open()]);
      const start = await store.head();
      const contested = newStream();
      await Promise.allSettled(
        range(0, 120).flatMap((number) => [
          store.append(newStream(), 'no-stream', newEvents(2)),
          store.append(contested, 'no-stream', [newEvent(number)]),
          other.append(contested, 'any', [newEvent(number)]),
        ]),
      );
      const { events } = await store.readAll({ after: start, limit: 1_000 });
      const steps = events.map(({ position }, index) => distance(before(events, index, start), position));
      expect(steps).toEqual(events.map(() => 1));
    });
  });
}

function before(events: readonly { readonly position: Position }[], index: number, start: Position): Position {
  return events[index - 1]?.position ?? start;
}
