import { setTimeout as sleep } from 'node:timers/promises';
import { CopyMismatch, copyStore, type EventStore } from '@pacesetter/event-store';
import { newEvent, newEvents, newStream, range } from '@pacesetter/event-store/contract';
import { createEventStoreDBEventStore } from '@pacesetter/event-store/eventstoredb';
import { createPostgresEventStore, migrateEventStore } from '@pacesetter/event-store/postgres';
import { BEGINNING, type RecordedEvent } from '@pacesetter/kernel';
import { testDatabase, type TestDatabase } from '@pacesetter/testing';
import { startEventStoreDB, type TestEventStoreDB } from '@pacesetter/testing/eventstoredb';
import { Pacesetter } from './pacesetter';

const EVENTS = 600;

/** What a copy keeps, and the first time of recording where it is a copy. */
function kept({ position: _, recordedAt, metadata, ...event }: RecordedEvent) {
  const { recordedAt: first = recordedAt, ...said } = metadata;
  return { ...event, metadata: said, first };
}

describe('moving house', () => {
  const pacesetter = new Pacesetter('copy');
  let server: TestEventStoreDB;
  let databases: TestDatabase[];
  let stores: EventStore[];

  beforeAll(async () => {
    server = await startEventStoreDB();
    const database = () => testDatabase({ key: 'event-store', migrate: migrateEventStore });
    databases = await Promise.all([database(), database()]);
    const [old, back] = databases.map(({ url }) => createPostgresEventStore({ url }));
    stores = [old!, createEventStoreDBEventStore({ url: server.url }), back!];
    const streams = range(0, 20).map(() => newStream());
    for (const number of range(0, EVENTS / 3)) {
      const [one, two] = [streams[number % 20]!, streams[(number * 7) % 20]!];
      await old!.append(one, 'any', newEvents(2, number * 3));
      await old!.append(two, 'any', [newEvent(number * 3 + 2, { schemaVersion: 2, data: { number, 承诺: ['公开'] } })]);
    }
  });

  afterAll(async () => {
    await Promise.all(stores.map((store) => store.close()));
    await Promise.all([server.stop(), ...databases.map((database) => database.drop())]);
    pacesetter.remove();
  });

  const eventsIn = async (store: EventStore) => (await store.readAll({ after: BEGINNING, limit: 2 * EVENTS })).events;

  it('copies from PostgreSQL to EventStoreDB, killed on the way, and goes on where it was', async () => {
    const [old, moved] = stores as [EventStore, EventStore];
    const command = ['copy', '--from', databases[0]!.url, '--to', server.url];
    const first = pacesetter.start(...command);
    while ((await eventsIn(moved)).length < 30) await sleep(20);
    first.signal('SIGKILL');
    await first.ended;
    const left = (await eventsIn(moved)).length;
    expect(left).toBeLessThan(EVENTS);
    const { code, stdout } = await pacesetter.run(...command);
    expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringContaining(`${EVENTS} the same in both`) });
    expect(stdout).toMatch(new RegExp(`^${EVENTS - left} events copied`));
    expect((await eventsIn(moved)).map(kept)).toEqual((await eventsIn(old)).map(kept));
  });

  it('copies back, with the times of the first recording', async () => {
    const [old, moved, back] = stores as [EventStore, EventStore, EventStore];
    const result = await copyStore({ from: moved, to: back });
    expect(result).toMatchObject({ events: EVENTS, copied: EVENTS, complete: true });
    expect((await eventsIn(back)).map(kept)).toEqual((await eventsIn(old)).map(kept));
    expect(await copyStore({ from: moved, to: back })).toEqual({ ...result, copied: 0 });
  });

  it('refuses a target that holds something else, and names it', async () => {
    const [old, , back] = stores as [EventStore, EventStore, EventStore];
    const stream = newStream();
    await back.append(stream, 'no-stream', newEvents(1));
    const refusal = await copyStore({ from: old, to: back }).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(CopyMismatch);
    expect(refusal).toMatchObject({ number: EVENTS + 1, message: expect.stringContaining(stream) });
  });
});
