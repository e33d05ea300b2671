import { BEGINNING, type Position, type RecordedEvent } from '@pacesetter/kernel';
import type { EventFilter, EventPage, EventStore } from '../src/event-store.port';
import type { ContractContext } from './contract-store';
import { newCategory, newEvent, newEvents, newStream, numbers, range } from './samples';

export function readAllContract({ open }: ContractContext): void {
  describe('readAll', () => {
    let store: EventStore;
    let start: Position;

    beforeEach(async () => {
      store = await open();
      start = await store.head();
    });

    /** All pages from `start` to the head. */
    async function pages(limit: number, filter?: EventFilter): Promise<EventPage[]> {
      const found: EventPage[] = [];
      for (let after = start, atHead = false; !atHead;) {
        const page = await store.readAll({ after, limit, filter });
        found.push(page);
        ({ position: after, atHead } = page);
      }
      return found;
    }

    async function everything(limit: number, filter?: EventFilter): Promise<RecordedEvent[]> {
      return (await pages(limit, filter)).flatMap(({ events }) => events);
    }

    it('reads the events of all streams in the order of their positions', async () => {
      for (const number of range(0, 12)) await store.append(newStream(), 'no-stream', newEvents(2, number * 2));
      for (const limit of [1, 5, 24, 100]) {
        const events = await everything(limit);
        expect(numbers(events)).toEqual(range(0, 24));
        expect(events.map(({ position }) => position)).toEqual(events.map(({ position }) => position).sort());
      }
    });

    it('says how far it has looked, and whether that is the head', async () => {
      const { position: head } = await store.append(newStream(), 'no-stream', newEvents(4));
      expect((await store.readAll({ after: start, limit: 3 })).atHead).toBe(false);
      const last = await store.readAll({ after: start, limit: 4 });
      expect(last).toMatchObject({ position: head, atHead: true });
      expect(last.events.at(-1)?.position).toBe(head);
      expect(await store.readAll({ after: head, limit: 4 })).toEqual({ events: [], position: head, atHead: true });
    });

    it('starts at the beginning of the history', async () => {
      await store.append(newStream(), 'no-stream', newEvents(1));
      const { events } = await store.readAll({ after: BEGINNING, limit: 1 });
      const [first] = events as [RecordedEvent];
      expect((await store.readAll({ after: first.position, limit: 1 })).events[0]?.position).not.toBe(first.position);
    });

    it('filters by category and by type, each and both', async () => {
      const [pledges, reviews] = [newCategory(), newCategory()];
      const types = ['PledgePublished', 'PledgeKept', 'PledgeBroken'];
      for (const number of range(0, 30)) {
        const category = number % 2 === 0 ? pledges : reviews;
        await store.append(newStream(category), 'no-stream', [newEvent(number, { type: types[number % 3] })]);
      }
      const isEven = (number: number) => number % 2 === 0;
      const ofFirstType = (number: number) => number % 3 === 0;
      for (const limit of [2, 100]) {
        const read = async (filter: EventFilter) => numbers(await everything(limit, filter));
        expect(await read({ categories: [pledges] })).toEqual(range(0, 30).filter(isEven));
        expect(await read({ categories: [pledges, reviews] })).toEqual(range(0, 30));
        expect(await read({ types: ['PledgePublished'] })).toEqual(range(0, 30).filter(ofFirstType));
        const both = { categories: [pledges], types: ['PledgePublished'] };
        expect(await read(both)).toEqual(range(0, 30).filter(isEven).filter(ofFirstType));
        expect(await read({ categories: [] })).toEqual([]);
      }
    });

    it('takes a category for what it is, not for how it begins', async () => {
      const category = newCategory();
      await store.append(newStream(`${category}extra`), 'no-stream', newEvents(1));
      await store.append(newStream(category), 'no-stream', newEvents(1, 1));
      expect(numbers(await everything(10, { categories: [category] }))).toEqual([1]);
    });

    it('gets past a long stretch without a match', async () => {
      const category = newCategory();
      const append = (name: string, count: number) => store.append(newStream(name), 'no-stream', newEvents(count));
      await append(category, 1);
      for (let round = 0; round < 10; round++) await append('pledge', 2_000);
      const { position } = await append(category, 2);
      const found = await pages(10, { categories: [category] });
      expect(found.flatMap(({ events }) => events)).toHaveLength(3);
      expect(found.at(-1)?.position).toBe(position);
    });
  });
}
