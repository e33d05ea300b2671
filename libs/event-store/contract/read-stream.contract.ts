import type { ReadStreamOptions, EventStore } from '../src/event-store.port';
import type { ContractContext } from './contract-store';
import { newEvents, newStream, numbers, range } from './samples';

export function readStreamContract({ open }: ContractContext): void {
  describe('readStream', () => {
    let store: EventStore;

    beforeEach(async () => {
      store = await open();
    });

    it.each<[ReadStreamOptions, number[]]>([
      [{}, range(0, 10)],
      [{ from: 7 }, [7, 8, 9]],
      [{ from: 3, limit: 2 }, [3, 4]],
      [{ limit: 0 }, []],
      [{ from: 10 }, []],
      [{ direction: 'backwards' }, range(0, 10).reverse()],
      [{ direction: 'backwards', limit: 1 }, [9]],
      [{ direction: 'backwards', from: 4, limit: 3 }, [4, 3, 2]],
      [{ direction: 'backwards', from: 99, limit: 2 }, [9, 8]],
    ])('reads %j', async (options, expected) => {
      const stream = newStream();
      await store.append(stream, 'no-stream', newEvents(10));
      const events = await store.readStream(stream, options);
      expect(numbers(events)).toEqual(expected);
      expect(events.map(({ revision }) => revision)).toEqual(expected);
    });

    it('finds nothing where there is no stream', async () => {
      expect(await store.readStream(newStream())).toEqual([]);
    });

    it('reads a long stream whole', async () => {
      const stream = newStream();
      await store.append(stream, 'no-stream', newEvents(2_000));
      for (const from of [2_000, 4_000]) await store.append(stream, from - 1, newEvents(2_000, from));
      expect(numbers(await store.readStream(stream))).toEqual(range(0, 6_000));
    });
  });
}
