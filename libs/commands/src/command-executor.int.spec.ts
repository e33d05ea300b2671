import { EventIdConflict, type EventStore, WrongExpectedRevision } from '@pacesetter/event-store';
import { createPostgresEventStore, migrateEventStore } from '@pacesetter/event-store/postgres';
import { DomainError, plusMilliseconds, startedBy, VirtualClock } from '@pacesetter/kernel';
import { TEST_TIME, testDatabase, type TestDatabase } from '@pacesetter/testing';
import {
  boxEvents,
  EmptyBox,
  emptyBox,
  MatchBox,
  matchBox,
  MoveMoney,
  moveMoney,
  savingsBox,
} from '../test/savings-box';
import { CommandExecutor, type CommandExecutorOptions } from './command-executor';
import { handles } from './command-handling';
import { EventDataInvalid, EventSchemas } from './event-schemas';

const actor = { id: 'thrifty', role: 'member' } as const;
const views = { query: () => Promise.resolve([]), caughtUp: () => Promise.resolve() };

interface MoveOptions {
  readonly box?: string;
  readonly expectedRevision?: number;
}

/** A process of its own: its clock, and what it remembers. */
class Process {
  readonly clock = new VirtualClock(TEST_TIME);
  readonly executor: CommandExecutor;
  /** What happens while the facts of a command are gathered, once. */
  meanwhile?: () => Promise<unknown>;
  note: unknown = 'noted';
  private readonly handled = handles(moveMoney, async () => {
    const { meanwhile } = this;
    this.meanwhile = undefined;
    await meanwhile?.();
    return { note: this.note as string };
  });

  constructor(store: EventStore, options?: CommandExecutorOptions) {
    this.executor = new CommandExecutor(store, this.clock, { schemas: new EventSchemas(boxEvents), views }, options);
  }

  move(amount: number, idempotencyKey?: string, { box = 'a', expectedRevision }: MoveOptions = {}) {
    const context = { ...startedBy({ actor, reason: 'Payday.', idempotencyKey }), expectedRevision };
    const command = new MoveMoney({ box, amount }, context);
    return this.executor.execute(this.handled, command);
  }

  /** Takes everything out of the box. */
  empty() {
    return this.executor.execute(handles(emptyBox), new EmptyBox({ box: 'a' }, startedBy({ actor })));
  }

  /** Puts into another box at most what this one holds. */
  match(amount: number) {
    const matching = handles(matchBox, async ({ like }, reader) => ({ held: await reader.state(savingsBox, like) }));
    return this.executor.execute(matching, new MatchBox({ box: 'b', like: 'a', amount }, startedBy({ actor })));
  }
}

describe('handling commands', () => {
  let database: TestDatabase;
  let store: EventStore;
  let here: Process;
  let there: Process;
  const amounts = async (box = 'a') => {
    const events = await store.readStream(`box-${box}`);
    return events.map(({ data }) => (data as { amount: number }).amount);
  };

  beforeEach(async () => {
    database = await testDatabase({ key: 'event-store', migrate: migrateEventStore });
    store = createPostgresEventStore({ url: database.url });
    here = new Process(store);
    there = new Process(store);
  });

  afterEach(async () => {
    await store.close();
    await database.drop();
  });

  it('appends what was decided, with who, when, why and by which rule', async () => {
    const result = await here.move(5, 'first');
    const [event] = await store.readStream('box-a');
    const { commandId } = startedBy({ actor, idempotencyKey: 'first' });
    expect(event).toMatchObject({
      ...{ type: 'MoneyMoved', schemaVersion: 1, data: { amount: 5, note: 'noted' }, streamId: 'box-a', revision: 0 },
      metadata: {
        ...{ occurredAt: TEST_TIME, actor, reason: 'Payday.', programme: 'thrift@1' },
        ...{ commandId, causationId: commandId, correlationId: commandId },
      },
    });
    expect(result).toEqual({ streamId: 'box-a', revision: 0, position: event?.position, eventIds: [event?.id] });
  });

  it('decides on what has happened before, in this process or another one', async () => {
    await here.move(5);
    await there.move(3);
    await here.move(-8);
    expect(await amounts()).toEqual([5, 3, -8]);
    expect(await here.executor.state(savingsBox, 'a')).toBe(0);
  });

  it('answers a command that leads to nothing', async () => {
    expect(await here.move(0)).toEqual({ streamId: 'box-a', revision: -1, eventIds: [] });
    expect(await store.readStream('box-a')).toEqual([]);
  });

  it('decides anew when somebody else was faster', async () => {
    await here.move(5);
    here.meanwhile = () => there.move(-5);
    await expect(here.move(-3)).rejects.toMatchObject({ code: 'box-empty', facts: { sum: 0 } });
    here.meanwhile = () => there.move(4);
    expect(await here.move(-4)).toMatchObject({ revision: 3 });
    expect(await amounts()).toEqual([5, -5, 4, -4]);
  });

  it('gives up when others are faster again and again', async () => {
    const hasty = new Process(store, { attempts: 2 });
    const interfere = async () => {
      await there.move(1);
      hasty.meanwhile = interfere;
    };
    hasty.meanwhile = interfere;
    await expect(hasty.move(1)).rejects.toThrow(WrongExpectedRevision);
    expect(await amounts()).toEqual([1, 1]);
  });

  it('refuses only on the present state, not on one that another process has outdated', async () => {
    await here.move(1);
    await there.move(9);
    expect(await here.move(-10)).toMatchObject({ revision: 2 });
    await expect(here.move(-1)).rejects.toThrow(DomainError);
  });

  it('decides a command for one revision on that revision alone', async () => {
    const moveAt = (expectedRevision: number) => here.move(1, undefined, { expectedRevision });
    expect(await moveAt(-1)).toMatchObject({ revision: 0 });
    await there.move(9);
    await expect(moveAt(0)).rejects.toMatchObject({ code: 'revision-moved', facts: { expected: 0, actual: 1 } });
    expect(await moveAt(1)).toMatchObject({ revision: 2 });
    expect(await amounts()).toEqual([1, 9, 1]);
  });

  it('refuses only on present facts, not on those of another stream that another process has outdated', async () => {
    await here.move(1);
    await expect(here.match(4)).rejects.toMatchObject({ code: 'box-empty', facts: { held: 1 } });
    await there.move(9);
    expect(await here.match(4)).toMatchObject({ streamId: 'box-b', revision: 0 });
    await expect(here.match(11)).rejects.toMatchObject({ facts: { held: 10 } });
  });

  it('says that nothing is left to do only of the present state', async () => {
    await here.move(5);
    await here.empty();
    await there.move(3);
    await here.empty();
    expect(await here.empty()).toMatchObject({ revision: 3, eventIds: [] });
    expect(await amounts()).toEqual([5, -5, 3, -3]);
  });

  it('answers a repeated command with its first result', async () => {
    const first = await here.move(5, 'payday');
    await here.move(1);
    expect(await here.move(5, 'payday')).toEqual(first);
    expect(await amounts()).toEqual([5, 1]);
  });

  it('does so in a process that has not seen the stream, and later', async () => {
    const first = await here.move(5, 'payday');
    await here.move(1);
    there.clock.advanceTo(plusMilliseconds(TEST_TIME, 60_000));
    expect(await there.move(5, 'payday')).toEqual(first);
    expect(await amounts()).toEqual([5, 1]);
  });

  it.each([0, 60_000])('does so in a process that remembers an older state, %d ms later', async (later) => {
    await there.move(2);
    await here.move(3);
    const first = await here.move(5, 'payday');
    there.clock.advanceTo(plusMilliseconds(TEST_TIME, later));
    expect(await there.move(5, 'payday')).toEqual(first);
    await there.move(-10);
    expect(await amounts()).toEqual([2, 3, 5, -10]);
  });

  it('does not take an id for another stream', async () => {
    await here.move(5, 'payday');
    await expect(here.move(5, 'payday', { box: 'b' })).rejects.toThrow(EventIdConflict);
  });

  it('writes nothing that the schema does not allow', async () => {
    here.note = 17;
    await expect(here.move(5)).rejects.toThrow(EventDataInvalid);
    expect(await store.readStream('box-a')).toEqual([]);
  });

  it('lets the commands of a stream take turns', async () => {
    const moves = [5, -5, 7, -7, 9].map((amount) => here.move(amount));
    expect(here.executor.pending).toBe(5);
    await Promise.all(moves);
    expect(here.executor.pending).toBe(0);
    expect(await amounts()).toEqual([5, -5, 7, -7, 9]);
  });

  it('loses nothing when processes work side by side', async () => {
    const both = [here, there].flatMap((process) => Array.from({ length: 8 }, () => process.move(1)));
    await Promise.all(both);
    expect(await amounts()).toEqual(Array(16).fill(1));
  });

  it('shows other decisions a state that is no older than it says', async () => {
    const strict = new Process(store, { factsFreshForMs: 0 });
    await strict.move(5);
    await there.move(1);
    expect(await strict.executor.state(savingsBox, 'a')).toBe(6);
    expect(await strict.executor.state(savingsBox, 'nobody')).toBe(0);
  });
});
