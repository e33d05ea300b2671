import { EventIdConflict, WrongExpectedRevision } from '../src/errors';
import type { EventStore, StreamAppend } from '../src/event-store.port';
import { Collector } from './collector';
import type { ContractContext } from './contract-store';
import { newEvents, newStream, numbers, range } from './samples';

export function appendAllContract({ open }: ContractContext): void {
  describe('one append to several streams', () => {
    let store: EventStore;
    let appends: StreamAppend[];

    beforeEach(async () => {
      store = await open();
      appends = range(0, 3).map((index) => ({
        streamId: newStream(),
        expectedRevision: 'no-stream',
        events: newEvents(2, index * 2),
      }));
    });

    const written = () => Promise.all(appends.map(({ streamId }) => store.readStream(streamId)));

    it('writes all in the order given, to readers and subscriptions', async () => {
      const start = await store.head();
      const collector = new Collector(store, { after: start });
      const results = await store.appendAll(appends);
      expect(results).toMatchObject(appends.map(({ streamId }) => ({ streamId, revision: 1, repeated: false })));
      const { events } = await store.readAll({ after: start, limit: 10 });
      expect(numbers(events)).toEqual(range(0, 6));
      expect(results.map(({ position }) => position)).toEqual([1, 3, 5].map((index) => events[index]?.position));
      expect(await collector.seen(6)).toEqual(events);
      await collector.stop();
    });

    it('writes nothing when one of them is refused', async () => {
      const wrong = { ...appends[2]!, expectedRevision: 4 };
      const refusal = await store.appendAll([...appends.slice(0, 2), wrong]).catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(WrongExpectedRevision);
      expect(refusal).toMatchObject({ streamId: wrong.streamId, expected: 4, actual: 'no-stream' });
      expect(await written()).toEqual([[], [], []]);
    });

    it('answers the first results to the same again, and refuses what is only partly there', async () => {
      const first = await store.appendAll(appends);
      expect(await store.appendAll(appends)).toEqual(first.map((result) => ({ ...result, repeated: true })));
      const more = { streamId: newStream(), expectedRevision: 'no-stream' as const, events: newEvents(1) };
      await expect(store.appendAll([...appends, more])).rejects.toThrow(EventIdConflict);
      expect(await store.readStream(more.streamId)).toEqual([]);
    });
  });
}
