import type { Position } from '@pacesetter/kernel';
import type { EventPage, EventStore } from '../src/event-store.port';
import { Collector } from './collector';
import type { ContractContext } from './contract-store';
import { newCategory, newEvent, newEvents, newStream, numbers, range } from './samples';

/** For thousands of events over a server of messages, on a machine that does other things too. */
const LONG_MS = 120_000;

export function subscribeContract({ open }: ContractContext): void {
  describe('subscribeAll', () => {
    let store: EventStore;
    let other: EventStore;
    let start: Position;
    let collectors: Collector[];

    beforeEach(async () => {
      [store, other] = await Promise.all([open(), open()]);
      start = await store.head();
      collectors = [];
    });

    afterEach(() => Promise.all(collectors.map((collector) => collector.stop())));

    function follow(options: Partial<ConstructorParameters<typeof Collector>[1]> = {}, from = store): Collector {
      const collector = new Collector(from, { after: start, ...options });
      collectors.push(collector);
      return collector;
    }

    it('delivers what is there and then what comes, of this store and of others', async () => {
      await store.append(newStream(), 'no-stream', newEvents(5));
      const collector = follow();
      await collector.seen(5);
      await store.append(newStream(), 'no-stream', newEvents(3, 5));
      await collector.seen(8);
      await other.append(newStream(), 'no-stream', newEvents(2, 8));
      expect(numbers(await collector.seen(10))).toEqual(range(0, 10));
    });

    it('delivers the same events as a read does', async () => {
      const collector = follow();
      await store.append(newStream(), 'no-stream', newEvents(2));
      await collector.seen(2);
      await store.append(newStream(), 'no-stream', [
        newEvent(2, { data: { number: 2, when: new Date(0), no: undefined } }),
      ]);
      await other.append(newStream(), 'no-stream', newEvents(2, 3));
      const live = await collector.seen(5);
      expect(live).toEqual((await store.readAll({ after: start, limit: 10 })).events);
    });

    it(
      'keeps the order without a gap or a double while several write',
      async () => {
        const followers = [follow(), follow({ batchSize: 7 }), follow({}, other)];
        for (const round of range(0, 20)) {
          await Promise.all(
            range(0, 20).map((index) => (index % 2 ? store : other).append(newStream(), 'any', newEvents(2, round))),
          );
          if (round % 5 === 0) followers.push(follow({ batchSize: 50 }));
        }
        const expected: Position[] = [];
        for (let after = start, atHead = false; !atHead;) {
          const page = await store.readAll({ after, limit: 500 });
          expected.push(...page.events.map(({ position }) => position));
          ({ position: after, atHead } = page);
        }
        expect(expected).toHaveLength(800);
        for (const follower of followers) {
          expect((await follower.seen(800)).map(({ position }) => position)).toEqual(expected);
        }
      },
      LONG_MS,
    );

    it('filters live as it does on the way', async () => {
      const category = newCategory();
      const filter = { categories: [category], types: ['PledgeKept'] };
      const append = async (from: number) => {
        await store.append(newStream(), 'no-stream', [newEvent(from, { type: 'PledgeKept' })]);
        await store.append(newStream(category), 'no-stream', [newEvent(from + 1, { type: 'PledgeKept' })]);
        await store.append(newStream(category), 'no-stream', [newEvent(from + 2)]);
      };
      await append(0);
      const collector = follow({ filter });
      await collector.seen(1);
      await append(10);
      expect(numbers(await collector.seen(2))).toEqual([1, 11]);
    });

    it('tells how far the log has got, also when nothing matched', async () => {
      const { position } = await store.append(newStream(), 'no-stream', newEvents(3));
      const stop = new AbortController();
      const options = { after: start, filter: { categories: [newCategory()] }, signal: stop.signal };
      const seen: EventPage[] = [];
      for await (const page of store.subscribeAll(options)) {
        seen.push(page);
        if (page.position >= position) break;
      }
      expect(seen.flatMap(({ events }) => events)).toEqual([]);
    });

    it('ends at once when it is aborted, waiting or not', async () => {
      const waiting = follow();
      await store.append(newStream(), 'no-stream', newEvents(1));
      await waiting.seen(1);
      const aborted = performance.now();
      await waiting.stop();
      expect(performance.now() - aborted).toBeLessThan(200);
      const signal = AbortSignal.abort();
      const iterator = store.subscribeAll({ after: start, signal })[Symbol.asyncIterator]();
      expect(await iterator.next()).toMatchObject({ done: true });
    });

    it(
      'is not disturbed by another that is slow, and lets the slow one come after',
      async () => {
        const stop = new AbortController();
        const slow = store.subscribeAll({ after: start, batchSize: 100, signal: stop.signal })[Symbol.asyncIterator]();
        await store.append(newStream(), 'no-stream', newEvents(1));
        const first = (await slow.next()) as IteratorYieldResult<EventPage>;
        const quick = follow();
        for (const round of range(0, 10))
          await store.append(newStream(), 'no-stream', newEvents(2_000, 1 + round * 2_000));
        expect(numbers(await quick.seen(20_001))).toEqual(range(0, 20_001));
        const seen = [...first.value.events];
        while (seen.length < 20_001) {
          const page = (await slow.next()) as IteratorYieldResult<EventPage>;
          seen.push(...page.value.events);
        }
        expect(numbers(seen)).toEqual(range(0, 20_001));
        stop.abort();
        expect(await slow.next()).toMatchObject({ done: true });
      },
      LONG_MS,
    );

    it('ends when the store is closed', async () => {
      const closing = await open();
      const collector = follow({}, closing);
      await closing.append(newStream(), 'no-stream', newEvents(1));
      await collector.seen(1);
      await closing.close();
      await collector.ended;
    });
  });
}
