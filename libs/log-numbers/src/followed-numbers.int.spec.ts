import { type EventStore, StoreUnavailable } from '@pacesetter/event-store';
import { newEvents, newStream, range } from '@pacesetter/event-store/contract';
import { createEventStoreDBEventStore } from '@pacesetter/event-store/eventstoredb';
import { BEGINNING, type Position } from '@pacesetter/kernel';
import { testDatabase, type TestDatabase } from '@pacesetter/testing';
import { startEventStoreDB, type TestEventStoreDB } from '@pacesetter/testing/eventstoredb';
import { PostgresNumberTables } from '../adapters/postgres';
import { FollowedNumbers } from './followed-numbers';

describe('numbers of events whose positions do not count', () => {
  let server: TestEventStoreDB;
  let database: TestDatabase;
  let opened: { close(): Promise<void> }[];

  beforeAll(async () => {
    [server, database] = await Promise.all([startEventStoreDB(), testDatabase()]);
  });
  beforeEach(() => (opened = []));
  afterEach(async () => {
    for (const each of opened.toReversed()) await each.close();
  });
  afterAll(() => Promise.all([server.stop(), database.drop()]));

  /** Like a process of its own. */
  function open(url = server.url, patienceMs?: number): { store: EventStore; numbers: FollowedNumbers } {
    const store = createEventStoreDBEventStore({ url, patienceMs: 300 });
    const tables = new PostgresNumberTables(database.pool);
    const numbers = new FollowedNumbers({ store, tables, log: { warn: () => undefined }, patienceMs });
    opened.push(store, numbers);
    return { store, numbers };
  }

  const write = async (store: EventStore, appends: number) =>
    Promise.all(range(0, appends).map(() => store.append(newStream(), 'no-stream', newEvents(2))));

  async function positionsIn(store: EventStore): Promise<Position[]> {
    const { events } = await store.readAll({ after: BEGINNING, limit: 10_000 });
    return events.map(({ position }) => position);
  }

  it('are the same for all who count, at the same time, later, and from the table', async () => {
    const [one, other] = [open(), open()];
    expect(await one.numbers.countUpTo(await one.store.head())).toBe(0);
    other.numbers.start();
    await Promise.all([write(one.store, 40), write(other.store, 40)]);
    const positions = await positionsIn(one.store);
    const counted = range(1, 161);
    const late = open();
    for (const { numbers } of [one, other, late]) {
      expect(await numbers.numbersOf(positions)).toEqual(counted);
      expect(await Promise.all(counted.map((number) => numbers.positionOf(number)))).toEqual(positions);
    }
    const { rows } = await database.pool.query('SELECT number::int, position FROM log_numbers.numbers ORDER BY number');
    expect(rows).toEqual(positions.map((position, index) => ({ number: index + 1, position })));
  });

  it('count up to places between events, and refuse what is no event', async () => {
    const { store, numbers } = open();
    await write(store, 1);
    const [last] = (await positionsIn(store)).slice(-1) as [Position];
    const count = await numbers.countUpTo(last);
    const behind = String(Number(last) + 1).padStart(16, '0') as Position;
    expect(await numbers.countUpTo(behind)).toBe(count);
    expect(await numbers.countUpTo(String(Number(last) - 1).padStart(16, '0') as Position)).toBe(count - 1);
    expect(await numbers.positionOf(0)).toBe(BEGINNING);
    await expect(numbers.positionOf(count + 1)).rejects.toThrow(RangeError);
    await write(store, 1);
    await expect(numbers.numbersOf([behind])).rejects.toThrow(`no event at position ${behind}`);
  });

  it('say that they are behind while the log cannot be read, and go on when it can', async () => {
    const { store, numbers } = open(server.url, 1_000);
    const positions = await positionsIn(store);
    await numbers.numbersOf(positions);
    await server.goAway();
    const later = String(Number(positions.at(-1)) + 1).padStart(16, '0') as Position;
    await expect(numbers.numbersOf([later])).rejects.toThrow(StoreUnavailable);
    await server.comeBack();
    await write(store, 1);
    const [last] = (await positionsIn(store)).slice(-1) as [Position];
    const behind = async () => (await numbers.numbersOf([last]).catch(() => [])).length === 0;
    while (await behind());
    expect(await numbers.countUpTo(last)).toBe(positions.length + 2);
  });

  it('of another log begin anew, beside those of the first', async () => {
    const another = await startEventStoreDB();
    opened.push({ close: () => another.stop() });
    const { store, numbers } = open(another.url);
    await write(store, 3);
    expect(await numbers.numbersOf(await positionsIn(store))).toEqual(range(1, 7));
    const first = open();
    const positions = await positionsIn(first.store);
    expect(await first.numbers.numbersOf(positions)).toEqual(range(1, positions.length + 1));
  });
});
