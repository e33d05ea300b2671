import type { EventStore } from '@pacesetter/event-store';
import { createPostgresEventStore, migrateEventStore } from '@pacesetter/event-store/postgres';
import { derivedId, startedBy, VirtualClock } from '@pacesetter/kernel';
import { RecordedSpans, TEST_TIME, testDatabase, type TestDatabase } from '@pacesetter/testing';
import { boxEvents, DropIntoBox, dropIntoBox } from '../test/savings-box';
import { ANONYMOUS } from './anonymous-command';
import { CommandExecutor } from './command-executor';
import { handles } from './command-handling';
import { EventSchemas } from './event-schemas';

const views = { query: () => Promise.resolve([]), caughtUp: () => Promise.resolve() };

describe('an anonymous command', () => {
  let database: TestDatabase;
  let store: EventStore;
  let executor: CommandExecutor;
  let tracer: RecordedSpans;

  beforeEach(async () => {
    database = await testDatabase({ key: 'event-store', migrate: migrateEventStore });
    store = createPostgresEventStore({ url: database.url });
    const schemas = new EventSchemas(boxEvents);
    tracer = new RecordedSpans();
    executor = new CommandExecutor(store, new VirtualClock(TEST_TIME), { schemas, views, tracer });
  });

  afterEach(async () => {
    await store.close();
    await database.drop();
  });

  const drop = (amount: number, who: string) => {
    const actor = { id: who, role: 'member', organizationId: `home of ${who}` } as const;
    const context = startedBy({ actor, reason: `${who} wants it`, idempotencyKey: who, correlationId: who });
    return executor.execute(
      handles(dropIntoBox, () => ({ note: '' })),
      new DropIntoBox({ box: 'a', amount }, context),
    );
  };

  it('leaves nothing of its sender, neither in what is decided nor in what is written', async () => {
    await drop(5, 'thrifty');
    const [event] = await store.readStream('box-a');
    const commandId = derivedId('anonymous', 'DropIntoBox', 'a', '5');
    const ids = { commandId, correlationId: commandId, causationId: commandId };
    expect(event?.metadata).toEqual({ occurredAt: '2010-06-01T00:00:00.000Z', actor: ANONYMOUS, ...ids });
    expect(event?.id).toBe(derivedId(commandId, 'event', 0));
    expect(event?.data).toEqual({ amount: 5, note: 'anonymous undefined' });
    expect(tracer.spans).toEqual([]);
  });

  it('is one with the same content, whoever sends it', async () => {
    const first = await drop(5, 'thrifty');
    expect(await drop(5, 'generous')).toEqual(first);
    await drop(6, 'generous');
    expect(await store.readStream('box-a')).toHaveLength(2);
  });
});
