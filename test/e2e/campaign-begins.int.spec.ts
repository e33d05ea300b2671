import { setTimeout as sleep } from 'node:timers/promises';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CommandBus } from '@nestjs/cqrs';
import { findCampaign, LaunchCampaign, obligationCounts, PublishProgramme } from '@pacesetter/campaigns';
import { CommandSender, composeContexts, Engine, EngineModule, Views } from '@pacesetter/engine';
import { EVENT_STORE, type EventStore } from '@pacesetter/event-store';
import { request, VirtualClock } from '@pacesetter/kernel';
import { RegisterOrganization } from '@pacesetter/organizations';
import { definitionsFolder, loadProgramme } from '@pacesetter/programmes';
import { testDatabase, type TestDatabase } from '@pacesetter/testing';
import { contexts } from '@pacesetter/services';

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
const campaignId = 'gansu';

/** Every context on the real store, queue, worker and sweep; only time is the test's. */
describe('a campaign on the whole engine', () => {
  let database: TestDatabase;
  let app: INestApplicationContext;
  const clock = new VirtualClock('2010-05-10T00:00:00.000Z');

  beforeAll(async () => {
    database = await testDatabase();
    const queue = { backend: 'postgres', url: database.url } as const;
    const engine = EngineModule.register({
      ...{ databaseUrl: database.url, queue, clock, contexts, log: quiet },
      ...{ roles: ['projector', 'worker'], sweepEveryMs: 100 },
    });
    app = await NestFactory.createApplicationContext(engine, { logger: false });
    await app.get(Engine).start();
  }, 60_000);

  afterAll(async () => {
    await app.close();
    await database.drop();
  }, 60_000);

  const typesOf = async (stream: string) => {
    const events = await app.get<EventStore>(EVENT_STORE).readStream(stream);
    return events.map(({ type }) => type);
  };
  const until = async (condition: () => Promise<boolean>) => {
    while (!(await condition())) await sleep(50);
  };

  it('has exactly one handler for each command', () => {
    const features = composeContexts(contexts).commands.features.map(({ feature }) => feature.command.name);
    const handlers = Reflect.get(app.get(CommandBus), 'handlers') as ReadonlyMap<string, unknown>;
    expect(new Set(features).size).toBe(features.length);
    // Those of the contexts, and those for jobs that failed.
    expect(handlers.size).toBe(features.length + 3);
  });

  it('enrols everybody below its root and enters its first phase when its day has come', async () => {
    const sender = app.get(CommandSender);
    const { definition, digest } = loadProgramme(join(definitionsFolder(), 'gansu-2010.yaml'));
    const { id: programmeId, version } = definition;
    const unit = { orgType: 'field-team', level: 'unit' };
    const requests = [
      request(RegisterOrganization, { organizationId: 'bureau', name: 'Bureau', level: 'bureau', orgType: 'organ' }),
      request(RegisterOrganization, { organizationId: 'brigade', name: 'Brigade', ...unit, parentId: 'bureau' }),
      request(PublishProgramme, { programmeId, version, digest, definition }),
      request(LaunchCampaign, { campaignId, programmeId, version, rootOrganizationId: 'bureau' }),
    ];
    for (const each of requests) await sender.send(each, { cause: 'the office' });

    await until(async () => (await typesOf(`campaign-${campaignId}`)).includes('EnrolmentCompleted'));
    expect(await typesOf(`participation-${campaignId}~brigade`)).toEqual(['ParticipantEnrolled']);
    expect(await typesOf(`campaign-${campaignId}`)).not.toContain('PhaseEntered');

    clock.advanceTo('2010-05-15T01:00:00.000Z');
    await until(async () => (await typesOf(`campaign-${campaignId}`)).includes('PhaseEntered'));
    const types = await typesOf(`campaign-${campaignId}`);
    expect(types).toEqual([
      'CampaignLaunched',
      'EnrolmentCompleted',
      'GateEvaluated',
      'PhaseEntered',
      'ObligationsOpened',
    ]);

    const views = app.get(Views);
    await views.caughtUp(['campaign_board']);
    expect(await findCampaign(views, campaignId)).toMatchObject({ status: 'running', phase: 'broad-mobilization' });
    const [first] = await obligationCounts(views, campaignId);
    expect(first?.open).toBeGreaterThan(0);
  }, 60_000);

  it('notices what was missed when its due date has passed, once', async () => {
    clock.advanceTo('2010-06-01T01:00:00.000Z');
    await until(async () => (await typesOf(`campaign-${campaignId}`)).includes('ObligationsFellDue'));
    await until(async () =>
      (await app.get(Engine).timers.dueUntil(clock.now(), 10)).every(({ job }) => job === 'evaluate-gate'),
    );
    const fallen = (await typesOf(`campaign-${campaignId}`)).filter((type) => type === 'ObligationsFellDue');
    const missed = await app.get<EventStore>(EVENT_STORE).readStream(`participation-${campaignId}~brigade`);
    const keys = missed.flatMap(({ type, data }) =>
      type === 'ObligationMissed' ? [(data as { obligation: string }).obligation] : [],
    );
    expect(fallen.length).toBeGreaterThan(0);
    expect(keys.length).toBeGreaterThan(0);
    expect(new Set(keys).size).toBe(keys.length);
  }, 60_000);
});
