import type { EventStore } from '../src/event-store.port';
import { Collector } from './collector';
import type { ContractContext } from './contract-store';
import { newEvent, newEvents, newStream, numbers, range } from './samples';

export function reconnectContract({ open, breakConnections }: ContractContext): void {
  describe('when connections break', () => {
    let store: EventStore;

    beforeEach(async () => {
      store = await open();
    });

    it('goes on with the next call', async () => {
      const stream = newStream();
      await store.append(stream, 'no-stream', newEvents(1));
      await breakConnections();
      await store.append(stream, 0, newEvents(1, 1));
      await breakConnections();
      expect(numbers(await store.readStream(stream))).toEqual([0, 1]);
    });

    it('loses and doubles nothing that was under way', async () => {
      const start = await store.head();
      const collector = new Collector(store, { after: start });
      const streams = range(0, 20).map(() => newStream());
      const write = async (stream: string) => {
        for (const number of range(0, 30)) {
          await store.append(stream, number === 0 ? 'no-stream' : number - 1, [newEvent(number)]);
        }
      };
      const writing = Promise.all(streams.map(write));
      for (let round = 0; round < 4; round++) {
        await new Promise((resolve) => setTimeout(resolve, 25));
        await breakConnections();
      }
      await writing;
      for (const stream of streams) expect(numbers(await store.readStream(stream))).toEqual(range(0, 30));
      const seen = await collector.seen(600);
      const { events } = await store.readAll({ after: start, limit: 1_000 });
      expect(seen.map(({ position }) => position)).toEqual(events.map(({ position }) => position));
      await collector.stop();
    });

    it('hears of other stores soon after', async () => {
      const collector = new Collector(store, { after: await store.head() });
      const other = await open();
      await other.append(newStream(), 'no-stream', newEvents(1));
      await collector.seen(1);
      await breakConnections();
      await other.append(newStream(), 'no-stream', newEvents(1, 1));
      expect(numbers(await collector.seen(2))).toEqual([0, 1]);
      await collector.stop();
    });
  });
}
