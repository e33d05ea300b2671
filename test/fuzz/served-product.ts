import { setTimeout as sleep } from 'node:timers/promises';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { prepareSignIn } from '@pacesetter/accounts';
import { accountsContext } from '@pacesetter/accounts/module';
import { LOCAL } from '@pacesetter/authentication';
import { findCampaign, LaunchCampaign, PublishProgramme } from '@pacesetter/campaigns';
import { Engine, EngineModule, type EngineOptions } from '@pacesetter/engine';
import { configureHttp, httpAdapter, type HttpLog } from '@pacesetter/http';
import { type Actor, type CommandRequest, request, startedBy, systemClock } from '@pacesetter/kernel';
import { RegisterMember, RegisterOrganization } from '@pacesetter/organizations';
import { contexts } from '@pacesetter/services';
import { findProgramme } from '../../apps/pacesetter/src/programmes';
import { accountsOf, setPasswords } from './people';

const OFFICE: Actor = { id: 'office', role: 'administrator' };
const nothing = () => undefined;
const DAY_MS = 86_400_000;
/** Until everybody is enrolled and the first phase has begun. */
const PATIENCE_MS = 60_000;

/** Names of what there is before the first request, by the field that holds such a name. */
export const KNOWN: Readonly<Record<string, readonly string[]>> = {
  organizationId: ['bureau', 'north', 'south', 'team'],
  memberId: ['li', 'wang', 'zhao'],
  campaignId: ['campaign-1', 'campaign-2', 'campaign-3', 'campaign-4', 'campaign-5', 'campaign-6'],
};

export interface ServedProduct {
  readonly address: string;
  readonly engine: Engine;
  /** Keys of what everybody owes in the campaigns. */
  readonly obligations: readonly string[];
  /** What went wrong inside, as the log was told. */
  readonly failures: readonly string[];
  close(): Promise<void>;
}

type Log = HttpLog & { warn: () => undefined };

/**
 * The whole product on a port of its own, with a few organisations that have begun with their campaigns. Nobody is too many
 * for it, and nothing leaves it: once it serves, jobs and webhooks do not run.
 */
export async function serveProduct(databaseUrl: string): Promise<ServedProduct> {
  const failures: string[] = [];
  const log: Log = {
    debug: nothing,
    info: nothing,
    warn: nothing,
    error: (facts: object) => failures.push(told(facts)),
  };
  const unlimited = accountsContext(() => ({ ...LOCAL, requestsPerMinute: Number.MAX_SAFE_INTEGER }));
  const all = contexts.map((context) => (context.name === unlimited.name ? unlimited : context));
  const queue = { backend: 'postgres', url: databaseUrl } as const;
  const options = { databaseUrl, queue, clock: systemClock, contexts: all, log, roles: ['projector'] } as const;
  const working = await started({ ...options, roles: ['projector', 'worker'], sweepEveryMs: 200 }, log);
  const obligations = await settle(working);
  await working.close();
  const app = await started(options, log);
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as { port: number };
  const address = `http://127.0.0.1:${port}`;
  return { address, engine: app.get(Engine), obligations, failures, close: () => app.close() };
}

async function started(options: EngineOptions, log: Log): Promise<NestFastifyApplication> {
  const quiet = { logger: false, abortOnError: false } as const;
  const app = await NestFactory.create<NestFastifyApplication>(EngineModule.register(options), httpAdapter(), quiet);
  await configureHttp(app, log);
  await app.init();
  await app.get(Engine).start();
  return app;
}

/** Gives what {@link KNOWN} names, and waits until the campaigns have begun. Answers what is to be done in them. */
async function settle(app: NestFastifyApplication): Promise<readonly string[]> {
  const engine = app.get(Engine);
  await prepareSignIn(app, engine);
  const [root = '', ...units] = KNOWN['organizationId'] ?? [];
  await give(engine, [...organizations(root, units), ...accountsOf(root), ...campaigns(root)]);
  await setPasswords(app);
  const begun = await Promise.all((KNOWN['campaignId'] ?? []).map((campaignId) => obligationsOf(engine, campaignId)));
  return [...new Set(begun.flat())];
}

function organizations(root: string, units: readonly string[]): readonly CommandRequest[] {
  const unit = { level: 'city', orgType: 'party-branch' };
  return [
    request(RegisterOrganization, { organizationId: root, name: root, ...unit }),
    ...units.map((id) => request(RegisterOrganization, { organizationId: id, name: id, ...unit, parentId: root })),
    ...(KNOWN['memberId'] ?? []).map((memberId) =>
      request(RegisterMember, { memberId, name: memberId, organizationId: root, onDuty: true }),
    ),
  ];
}

function campaigns(rootOrganizationId: string): readonly CommandRequest[] {
  const { definition, digest } = findProgramme('gansu-2010');
  const { id: programmeId, version } = definition;
  const startsOn = new Date(Date.now() - DAY_MS).toISOString().slice(0, 10);
  return [
    request(PublishProgramme, { programmeId, version, digest, definition }),
    ...(KNOWN['campaignId'] ?? []).map((campaignId) =>
      request(LaunchCampaign, { campaignId, programmeId, version, rootOrganizationId, startsOn }),
    ),
  ];
}

async function obligationsOf({ parts: { views } }: Engine, campaignId: string): Promise<readonly string[]> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await sleep(100)) {
    const { obligations = [] } = (await findCampaign(views, campaignId)) ?? {};
    if (obligations.length > 0) return obligations.map(({ obligation }) => obligation);
  }
  throw new Error(`${campaignId} has not begun within ${PATIENCE_MS / 1_000} s`);
}

async function give(engine: Engine, asked: readonly CommandRequest[]): Promise<void> {
  for (const { command, data } of asked) {
    await engine.parts.bus.execute(new command(data, startedBy({ actor: OFFICE, reason: 'to begin with' })));
  }
}

function told(facts: object): string {
  const { error, ...rest } = facts as { readonly error?: unknown };
  return `${JSON.stringify(rest)} ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
