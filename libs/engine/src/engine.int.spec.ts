import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import { EVENT_STORE, type EventStore } from '@pacesetter/event-store';
import { DomainError, type Policy, request, SYSTEM, VirtualClock } from '@pacesetter/kernel';
import { RecordedSpans, TEST_TIME, testDatabase, type TestDatabase } from '@pacesetter/testing';
import { pantry, refillWhenEmpty, TakeJar } from '../test/pantry';
import { CommandSender } from './command-sender';
import { Engine } from './engine';
import { EngineModule } from './engine.module';
import type { PolicyAnswer } from './engine-observer';
import { policyReaction } from './policy-reaction';

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };

describe('the engine', () => {
  let database: TestDatabase;
  let app: INestApplicationContext;
  let store: EventStore;
  let sender: CommandSender;

  beforeEach(async () => {
    database = await testDatabase();
    const clock = new VirtualClock(TEST_TIME);
    const queue = { backend: 'postgres', url: database.url } as const;
    const options = { databaseUrl: database.url, queue, clock, contexts: [pantry], log: quiet } as const;
    const engine = EngineModule.register({ ...options, roles: ['projector'] });
    app = await NestFactory.createApplicationContext(engine, { logger: false });
    store = app.get<EventStore>(EVENT_STORE);
    sender = app.get(CommandSender);
  });

  afterEach(async () => {
    await app.close();
    await database.drop();
  });

  const take = (shelf: string, by = 'mouse') => request(TakeJar, { shelf, by });
  const history = async (shelf: string) => {
    const events = await store.readStream(`shelf-${shelf}`);
    return events.map(({ type, data }) => `${type} ${Object.values(data as object).at(-1)}`);
  };

  it('gives a command once for each cause', async () => {
    const first = await sender.send(take('a'), { cause: 'night 1' });
    expect(await sender.send(take('a'), { cause: 'night 1' })).toEqual(first);
    await sender.send(take('a'), { cause: 'night 2' });
    expect(await history('a')).toEqual(['JarTaken 1', 'JarTaken 0']);
  });

  it('says whose hand it was and what led to it', async () => {
    await sender.send(take('a'), { cause: 'night 1', causationId: 'hunger', correlationId: 'winter' });
    await sender.send(take('b'), { cause: 'night 1' });
    const [[a], [b]] = [await store.readStream('shelf-a'), await store.readStream('shelf-b')];
    expect(a?.metadata).toMatchObject({ actor: SYSTEM, causationId: 'hunger', correlationId: 'winter' });
    expect(b?.metadata).toMatchObject({ causationId: 'night 1', correlationId: 'night 1' });
  });

  it('gives many commands in order, and counts the refusals', async () => {
    const requests = ['ant', 'bee', 'cat'].flatMap((by) => [take('a', by), take('b', by)]);
    expect(await sender.sendAll(requests, { cause: 'night 1' })).toEqual({ accepted: 4, refused: 2 });
    expect(await history('b')).toEqual(['JarTaken 1', 'JarTaken 0']);
    await expect(sender.send(take('b', 'dog'), { cause: 'night 1' })).rejects.toThrow(DomainError);
  });

  it('lets policies react to each event in order, once, however often they hear of it', async () => {
    const reaction = policyReaction([refillWhenEmpty], sender);
    expect(reaction).toMatchObject({ name: 'policies', on: ['JarTaken'] });
    await sender.sendAll([take('a', 'ant'), take('a', 'bee')], { cause: 'night 1' });
    const events = await store.readStream('shelf-a');
    await reaction.handle(events);
    await reaction.handle(events);
    expect(await history('a')).toEqual(['JarTaken 1', 'JarTaken 0', 'ShelfRefilled 4']);
    const refilled = (await store.readStream('shelf-a')).at(-1);
    expect(refilled?.metadata).toMatchObject({ causationId: events[1]?.id, correlationId: 'night 1' });
  });

  it('tells what became of each command that a policy has asked for', async () => {
    const told: unknown[] = [];
    const stealing: Policy = { name: 'take-when-refilled', on: ['JarTaken'], decide: () => [take('b', 'mouse')] };
    const observer = {
      policyAnswered: (answer: PolicyAnswer) => void told.push([answer.policy, answer.command, answer.refusal?.code]),
    };
    const reaction = policyReaction([stealing], sender, { observer });
    await sender.sendAll(
      ['ant', 'bee'].flatMap((by) => [take('a', by)]),
      { cause: 'night 1' },
    );
    await sender.send(take('b'), { cause: 'night 1' });
    await reaction.handle(await store.readStream('shelf-a'));
    const name = 'take-when-refilled';
    expect(told).toEqual([
      [name, 'TakeJar', undefined],
      [name, 'TakeJar', 'shelf-empty'],
    ]);
  });

  it('goes on with the trace of the event to which a policy reacts, and with none where nobody followed it', async () => {
    const tracer = new RecordedSpans();
    const reaction = policyReaction([refillWhenEmpty], sender, { tracer });
    await sender.sendAll([take('a', 'ant'), take('a', 'bee')], { cause: 'night 1' });
    const [, event] = await store.readStream('shelf-a');
    const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
    await reaction.handle([event!]);
    expect(tracer.spans).toEqual([]);
    await reaction.handle([{ ...event!, metadata: { ...event!.metadata, traceparent } }]);
    const name = 'policy refill-shelf-when-empty';
    expect(tracer.spans).toMatchObject([{ name, kind: 'consumer', parent: traceparent, links: [traceparent] }]);
  });

  it('keeps its policies going, and says how they are', async () => {
    const engine = app.get(Engine);
    await engine.start();
    await sender.sendAll([take('a', 'ant'), take('a', 'bee')], { cause: 'night 1' });
    while ((await store.readStream('shelf-a')).length < 3) await new Promise(setImmediate);
    expect(await engine.status()).toMatchObject({ policies: { state: 'running', error: undefined } });
  });
});
