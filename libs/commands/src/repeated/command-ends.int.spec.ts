import type { EventStore } from '@pacesetter/event-store';
import { createPostgresEventStore, migrateEventStore } from '@pacesetter/event-store/postgres';
import { type CommandResult, startedBy, VirtualClock } from '@pacesetter/kernel';
import { TEST_TIME, testDatabase, type TestDatabase } from '@pacesetter/testing';
import { boxEvents, MatchBox, matchBox, MoveMoney, moveMoney, savingsBox } from '../../test/savings-box';
import { CommandExecutor } from '../command-executor';
import { handles } from '../command-handling';
import { EventSchemas } from '../event-schemas';
import { commandEvents } from './command-end';

const actor = { id: 'thrifty', role: 'member' } as const;
const views = { query: () => Promise.resolve([]), caughtUp: () => Promise.resolve() };
const schemas = new EventSchemas([...boxEvents, ...commandEvents]);

/** A process that can be held up between what it knows and what it writes. */
class Process {
  private readonly executor: CommandExecutor;
  /** What others do while a decision is under way, once. */
  meanwhile?: () => Promise<unknown>;

  constructor(store: EventStore) {
    const clock = new VirtualClock(TEST_TIME);
    this.executor = new CommandExecutor(store, clock, { schemas, views }, { factsFreshForMs: 0 });
  }

  /** Puts money into box a, or takes it out. */
  move(amount: number): Promise<CommandResult> {
    const moving = handles(moveMoney, () => ({ note: '' }));
    return this.executor.execute(moving, new MoveMoney({ box: 'a', amount }, startedBy({ actor })));
  }

  /** Puts into box b at most what box a holds. @param attempt of how many under the same key */
  match(amount: number, attempt = 1): Promise<CommandResult> {
    const matching = handles(matchBox, async ({ like }, reader) => {
      const held = await reader.state(savingsBox, like);
      const { meanwhile } = this;
      this.meanwhile = undefined;
      await meanwhile?.();
      return { held };
    });
    const started = startedBy({ actor, idempotencyKey: 'match' });
    const context = { ...started, ...(attempt > 1 && { repeated: true as const }) };
    return this.executor.execute(matching, new MatchBox({ box: 'b', like: 'a', amount }, context));
  }
}

describe('a command that is sent again while its first attempt is under way', () => {
  let database: TestDatabase;
  let store: EventStore;
  let here: Process;
  let there: Process;

  beforeEach(async () => {
    database = await testDatabase({ key: 'event-store', migrate: migrateEventStore });
    store = createPostgresEventStore({ url: database.url });
    [here, there] = [new Process(store), new Process(store)];
    await here.move(5);
  });

  afterEach(async () => {
    await store.close();
    await database.drop();
  });

  const { commandId } = startedBy({ actor, idempotencyKey: 'match' });
  const inBox = async () => (await store.readStream('box-b')).length;
  const ends = () => store.readStream(`command-${commandId}`);

  /** The store, in which something happens just before the end of a command is written. */
  function overtaken(meanwhile: () => Promise<unknown>): EventStore {
    const append: EventStore['append'] = async (stream, ...rest) => {
      if (stream.startsWith('command-')) await meanwhile();
      return store.append(stream, ...rest);
    };
    return Object.assign(Object.create(store) as EventStore, { append });
  }

  it('has been refused for good: the first attempt comes too late', async () => {
    here.meanwhile = async () => {
      await there.move(-5);
      await expect(there.match(5, 2)).rejects.toMatchObject({ code: 'box-empty' });
    };
    await expect(here.match(5)).rejects.toMatchObject({ code: 'command-ended' });
    expect(await inBox()).toBe(0);
    expect(await ends()).toMatchObject([
      { type: 'CommandEndedWithoutEffect', data: { command: 'MatchBox' }, metadata: { actor, commandId } },
    ]);
  });

  it('stays refused, also when it has become possible', async () => {
    await there.move(-5);
    await expect(there.match(5, 2)).rejects.toMatchObject({ code: 'box-empty' });
    await expect(there.match(5, 3)).rejects.toMatchObject({ code: 'box-empty' });
    await there.move(5);
    await expect(here.match(5, 4)).rejects.toMatchObject({ code: 'command-ended' });
    expect([await inBox(), (await ends()).length]).toEqual([0, 1]);
  });

  it('is answered what the first attempt has done, when that was faster by a hair', async () => {
    let first: CommandResult | undefined;
    const store = overtaken(async () => {
      await here.move(5);
      first = await here.match(5);
    });
    await there.move(-5);
    expect(await new Process(store).match(5, 2)).toEqual(first);
    expect([await inBox(), (await ends()).length]).toEqual([1, 0]);
  });

  it('leaves nothing behind when it is refused the first time, or succeeds', async () => {
    await expect(here.match(6)).rejects.toMatchObject({ code: 'box-empty' });
    await here.match(5, 2);
    expect([await inBox(), (await ends()).length]).toEqual([1, 0]);
  });
});
