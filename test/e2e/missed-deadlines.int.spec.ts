import { once } from 'node:events';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { LaunchCampaign, PublishProgramme } from '@pacesetter/campaigns';
import { CommandSender, Engine, EngineModule, type Role } from '@pacesetter/engine';
import { EVENT_STORE, type EventStore } from '@pacesetter/event-store';
import { BEGINNING, type RecordedEvent, request, VirtualClock } from '@pacesetter/kernel';
import { RegisterOrganization } from '@pacesetter/organizations';
import { definitionsFolder, loadProgramme } from '@pacesetter/programmes';
import { contexts } from '@pacesetter/services';
import { testDatabase, type TestDatabase, testRedis, type TestRedis } from '@pacesetter/testing';

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
const TEAMS = Array.from({ length: 6 }, (_, index) => `team-${index}`);
const BEFORE = '2010-05-31T15:30:00.000Z';
const AN_HOUR_LATER = '2010-05-31T16:30:00.000Z';

/** What Redis forgets when it is restarted without a disk. */
async function emptied({ url }: TestRedis): Promise<void> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.write('FLUSHALL\r\n');
  const [answer] = (await once(socket, 'data')) as [Buffer];
  expect(answer.toString()).toContain('OK');
  socket.end();
}

/** Deadlines pass while nobody works, and the queue is lost meanwhile. */
describe('deadlines that were missed', () => {
  const clock = new VirtualClock('2010-05-15T01:00:00.000Z');
  let database: TestDatabase;
  let redis: TestRedis;
  let projector: INestApplicationContext;
  let workers: readonly INestApplicationContext[] = [];

  const start = async (...roles: readonly Role[]) => {
    const queue = { backend: 'redis', url: redis.url } as const;
    const options = { databaseUrl: database.url, queue, clock, contexts, log: quiet, roles, sweepEveryMs: 100 };
    const app = await NestFactory.createApplicationContext(EngineModule.register(options), { logger: false });
    await app.get(Engine).start();
    return app;
  };
  const everybodyGoes = async () => {
    await Promise.all(workers.map((worker) => worker.close()));
    workers = [];
  };

  beforeAll(async () => {
    [database, redis] = await Promise.all([testDatabase(), testRedis()]);
    projector = await start('projector');
    workers = [await start('worker'), await start('worker')];
  }, 60_000);

  afterAll(async () => {
    await everybodyGoes();
    await projector.close();
    await redis.stop();
    await database.drop();
  }, 60_000);

  const history = async () => {
    const { events } = await projector.get<EventStore>(EVENT_STORE).readAll({ after: BEGINNING, limit: 10_000 });
    return events;
  };
  const until = async (condition: () => Promise<boolean>) => {
    while (!(await condition())) await sleep(50);
  };
  const rest = () =>
    until(async () => {
      const { timers } = projector.get(Engine);
      await projector.get(Engine).parts.views.caughtUp(['timers']);
      return (await timers.overdue(clock.now())).timers === 0;
    });
  const missed = (events: readonly RecordedEvent[]) =>
    events.flatMap(({ type, streamId, data }) =>
      type === 'ObligationMissed' ? [`${streamId} ${(data as { obligation: string }).obligation}`] : [],
    );

  it('fire once each, when workers are back after an hour with a queue that is empty', async () => {
    await campaign();
    await rest();
    clock.advanceTo(BEFORE);
    await rest();
    const before = missed(await history());

    await everybodyGoes();
    await emptied(redis);
    clock.advanceTo(AN_HOUR_LATER);
    const due = await projector.get(Engine).timers.dueUntil(clock.now(), 1_000);
    expect(due.length).toBeGreaterThan(0);
    await sleep(500);
    expect(missed(await history())).toEqual(before);

    workers = [await start('worker'), await start('worker')];
    await rest();
    const events = await history();
    const after = missed(events).slice(before.length);
    for (const team of TEAMS) expect(after.some((miss) => miss.includes(`~${team} `))).toBe(true);
    expect(new Set([...before, ...after]).size).toBe(before.length + after.length);
    const causes = new Set(events.map(({ metadata }) => metadata.correlationId));
    expect(due.filter(({ id }) => !causes.has(id)).map(({ id }) => id)).toEqual([]);
  }, 90_000);

  async function campaign(): Promise<void> {
    const sender = projector.get(CommandSender);
    const { definition, digest } = loadProgramme(join(definitionsFolder(), 'gansu-2010.yaml'));
    const { id: programmeId, version } = definition;
    const team = { orgType: 'field-team', level: 'unit', parentId: 'bureau' };
    const requests = [
      request(RegisterOrganization, { organizationId: 'bureau', name: 'Bureau', level: 'bureau', orgType: 'organ' }),
      ...TEAMS.map((organizationId) =>
        request(RegisterOrganization, { organizationId, name: organizationId, ...team }),
      ),
      request(PublishProgramme, { programmeId, version, digest, definition }),
      request(LaunchCampaign, { campaignId: 'gansu', programmeId, version, rootOrganizationId: 'bureau' }),
    ];
    for (const each of requests) await sender.send(each, { cause: 'the office' });
    await until(async () => (await history()).some(({ type }) => type === 'PhaseEntered'));
  }
});
