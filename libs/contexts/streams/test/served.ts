import { NestFactory } from '@nestjs/core';
import { CommandBus } from '@nestjs/cqrs';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { CommandSender, type ContextDefinition, Engine, EngineModule } from '@pacesetter/engine';
import { configureHttp, httpAdapter } from '@pacesetter/http';
import { type Clock, type CommandRequest, request, VirtualClock } from '@pacesetter/kernel';
import { RegisterOrganization } from '@pacesetter/organizations';
import { organizationsContext } from '@pacesetter/organizations/module';
import { TEST_TIME, testDatabase } from '@pacesetter/testing';
import type { StreamSettings } from '../src/views/event-feed/stream-settings';
import { streamsContext } from '../streams.module';
import { noticeBoard, PinNote } from './notice-board';

const quiet = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

/** A process that serves streams, on a database and a port of its own; only time is the test's. */
export async function served({
  settings = { allowedTargets: [] },
  eventStoreUrl,
  change = (context) => context,
}: {
  readonly settings?: StreamSettings;
  /** An EventStoreDB that has the events; PostgreSQL when absent. */
  readonly eventStoreUrl?: string;
  /** What is put in other's place, in the streams' context. */
  readonly change?: (context: ContextDefinition) => ContextDefinition;
} = {}) {
  const database = await testDatabase();
  const clock = new VirtualClock(TEST_TIME);
  const contexts = [organizationsContext, noticeBoard, change(streamsContext(() => settings))];
  const app = await started(contexts, { databaseUrl: database.url, eventStoreUrl, clock });
  const { port } = app.getHttpServer().address() as { port: number };
  const sender = app.get(CommandSender);
  let count = 0;
  const send = (asked: CommandRequest) => sender.send(asked, { cause: `test ${count++}` });
  return {
    app,
    clock,
    send,
    pool: database.pool,
    bus: app.get(CommandBus),
    url: `http://127.0.0.1:${port}`,
    register: (organizationId: string, parentId?: string) => send(registering(organizationId, parentId)),
    pin: (organizationId: string, text = 'Well done.', campaignId?: string) =>
      send(pinning({ noteId: `note-${count}`, organizationId, text, campaignId })),
    async close() {
      await app.close();
      await database.drop();
    },
  };
}

function registering(organizationId: string, parentId?: string): CommandRequest {
  const organization = { organizationId, name: organizationId, level: 'branch', orgType: 'branch' };
  return request(RegisterOrganization, { ...organization, ...(parentId !== undefined && { parentId }) });
}

interface Pinned {
  readonly noteId: string;
  readonly organizationId: string;
  readonly text: string;
  readonly campaignId?: string;
}

function pinning({ campaignId, ...note }: Pinned): CommandRequest {
  const inCampaign = campaignId === undefined ? {} : { campaignId };
  return request(PinNote, { ...note, ...inCampaign, memberId: 'li', author: 'Li Ming' });
}

interface Stores {
  readonly databaseUrl: string;
  readonly eventStoreUrl: string | undefined;
  readonly clock: Clock;
}

async function started(
  contexts: readonly ContextDefinition[],
  { databaseUrl, eventStoreUrl, clock }: Stores,
): Promise<NestFastifyApplication> {
  const queue = { backend: 'postgres', url: databaseUrl } as const;
  const options = { databaseUrl, eventStoreUrl, queue, clock, contexts, log: quiet, sweepEveryMs: 200 } as const;
  const module = EngineModule.register({ ...options, roles: ['projector', 'worker', 'streams'] });
  const app = await NestFactory.create<NestFastifyApplication>(module, httpAdapter(), { logger: false });
  await configureHttp(app, quiet);
  await app.get(Engine).start();
  await app.listen(0, '127.0.0.1');
  return app;
}

export type Served = Awaited<ReturnType<typeof served>>;
