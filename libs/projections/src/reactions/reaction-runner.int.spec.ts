import type { Position, RecordedEvent } from '@pacesetter/kernel';
import { onServer } from '@pacesetter/postgres';
import { testDatabase, type TestDatabase } from '@pacesetter/testing';
import { eventually } from '../../test/eventually';
import { PollingStation } from '../../test/polling-station';
import { migrateProjections } from '../migrate-projections';
import type { Reaction } from './reaction';
import { ReactionRunner, type ReactionRunnerOptions } from './reaction-runner';

/** Writes down the votes that it hears of; a test says what happens meanwhile. */
class Gossip implements Reaction {
  readonly name = 'gossip';
  readonly on = ['VoteCast'];
  readonly heard: number[] = [];
  before: (events: readonly RecordedEvent[]) => unknown = () => undefined;

  async handle(events: readonly RecordedEvent[]): Promise<void> {
    await this.before(events);
    this.heard.push(...events.map(({ data }) => (data as { points: number }).points));
  }
}

describe('a reaction', () => {
  let database: TestDatabase;
  let station: PollingStation;
  let gossip: Gossip;
  let runners: ReactionRunner[];

  beforeEach(async () => {
    database = await testDatabase();
    station = await PollingStation.open(database.url);
    await migrateProjections(database.pool);
    gossip = new Gossip();
    runners = [];
  });

  afterEach(async () => {
    await Promise.all(runners.map((runner) => runner.stop()));
    await station.close();
    await database.drop();
  });

  function started(reaction: Reaction = gossip, options: Partial<ReactionRunnerOptions> = {}): ReactionRunner {
    const { pool, store, log } = station;
    const runner = new ReactionRunner(reaction, { pool, store, log, retryMs: 30, saveEveryMs: 20, ...options });
    runners.push(runner);
    runner.start();
    return runner;
  }

  const reaches = (runner: ReactionRunner, position: Position) =>
    eventually(() => expect((runner.position ?? '') >= position).toBe(true));
  const saved = async () => {
    const { rows } = await station.pool.query<{ position: string }>('SELECT position FROM projections.reactions');
    return rows[0]?.position;
  };

  it('hears of what has happened and of what comes, in order, and of nothing else', async () => {
    await station.cast('a', 1, 2);
    const runner = started();
    await station.murmur();
    await reaches(runner, await station.cast('b', 3));
    expect(gossip.heard).toEqual([1, 2, 3]);
    expect(runner.state).toBe('running');
  });

  it('goes on where it was, also past what did not concern it', async () => {
    const first = started();
    await reaches(first, await station.cast('a', 1));
    await reaches(first, await station.murmur());
    await first.stop();
    expect(await saved()).toBe(await station.store.head());
    await reaches(started(), await station.cast('a', 2));
    expect(gossip.heard).toEqual([1, 2]);
  });

  it('hears again of what it had not finished', async () => {
    gossip.before = () => {
      throw new Error('the lights went out');
    };
    await station.cast('a', 1);
    const runner = started();
    await eventually(() => expect(runner.state).toBe('stopped'));
    const next = new Gossip();
    await reaches(started(next), await station.cast('a', 2));
    expect(next.heard).toEqual([1, 2]);
  });

  it('stops loudly at a fault, and goes on when it is told to', async () => {
    gossip.before = () => {
      throw new Error('nobody listens');
    };
    const runner = started();
    const position = await station.cast('a', 1);
    await eventually(() => expect(runner.state).toBe('stopped'));
    expect(runner.error?.message).toBe('nobody listens');
    expect(runner.position).toBeUndefined();
    expect(station.log.lines).toContainEqual(
      expect.objectContaining({ level: 'error', message: 'reaction stopped: nobody listens' }),
    );
    gossip.before = () => undefined;
    runner.start();
    await reaches(runner, position);
    expect([runner.state, runner.error, gossip.heard]).toEqual(['running', undefined, [1]]);
  });

  it('is active once, and taken over when the active one ends', async () => {
    const others = new Gossip();
    const [first, second] = [started(), started(others)];
    await reaches(first, await station.cast('a', 1));
    await eventually(() => expect(second.state).toBe('standby'));
    await reaches(first, await station.cast('a', 2));
    expect([gossip.heard, others.heard]).toEqual([[1, 2], []]);
    await first.stop();
    expect(first.state).toBe('off');
    await reaches(second, await station.cast('a', 3));
    expect([gossip.heard, others.heard]).toEqual([[1, 2], [3]]);
  });

  it('survives the end of all its connections', async () => {
    const runner = started();
    await reaches(runner, await station.cast('a', 1));
    await terminateConnections(database.url);
    const position = await station.cast('a', 2);
    await reaches(runner, position);
    // At least once: what was not saved when the connection ended may be heard again.
    expect(new Set(gossip.heard)).toEqual(new Set([1, 2]));
    expect(runner.state).toBe('running');
    await eventually(async () => expect(await saved()).toBe(position));
  });

  it('waits out trouble that passes', async () => {
    const failures = [Object.assign(new Error('too many connections'), { code: '53300' })];
    gossip.before = () => {
      const failure = failures.pop();
      if (failure !== undefined) throw failure;
    };
    const runner = started();
    await reaches(runner, await station.cast('a', 1));
    expect(gossip.heard).toEqual([1]);
    expect(station.log.lines).toContainEqual(expect.objectContaining({ level: 'warn' }));
  });

  it('never saves less than was saved', async () => {
    const runner = started();
    const position = await station.cast('a', 1);
    await reaches(runner, position);
    await runner.save();
    const later = '9'.repeat(position.length);
    await station.pool.query('UPDATE projections.reactions SET position = $1', [later]);
    await reaches(runner, await station.cast('a', 2));
    await runner.save();
    expect(await saved()).toBe(later);
  });
});

function terminateConnections(url: string): Promise<unknown> {
  const name = new URL(url).pathname.slice(1);
  return onServer(url, (client) =>
    client.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [name]),
  );
}
