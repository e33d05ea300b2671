import type { Position } from '@pacesetter/kernel';
import type { ContractContext } from './contract-store';
import { newEvent, newEvents, newStream, range } from './samples';

export function gaplessPositionsContract({ open }: ContractContext): void {
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
    const steps = events.map(({ position }, index) => store.countBetween(before(events, index, start), position));
    expect(steps).toEqual(events.map(() => 1));
    expect(store.countBetween(start, await store.head())).toBe(events.length);
  });
}

function before(events: readonly { readonly position: Position }[], index: number, start: Position): Position {
  return events[index - 1]?.position ?? start;
}
