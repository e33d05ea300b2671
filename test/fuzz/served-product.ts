import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { prepareSignIn } from '@pacesetter/accounts';
import { accountsContext } from '@pacesetter/accounts/module';
import { LOCAL } from '@pacesetter/authentication';
import { LaunchCampaign, PublishProgramme } from '@pacesetter/campaigns';
import { Engine, EngineModule } from '@pacesetter/engine';
import { configureHttp, httpAdapter, type HttpLog } from '@pacesetter/http';
import { type Actor, type CommandRequest, request, startedBy, systemClock } from '@pacesetter/kernel';
import { RegisterMember, RegisterOrganization } from '@pacesetter/organizations';
import { contexts } from '@pacesetter/services';
import { findProgramme } from '../../apps/pacesetter/src/programmes';

const OFFICE: Actor = { id: 'office', role: 'administrator' };
const nothing = () => undefined;

/** Names of what there is before the first request, by the field that holds such a name. */
export const KNOWN: Readonly<Record<string, readonly string[]>> = {
  organizationId: ['bureau', 'north', 'south', 'team'],
  memberId: ['li', 'wang', 'zhao'],
  campaignId: ['campaign-1', 'campaign-2', 'campaign-3'],
};

export interface ServedProduct {
  readonly address: string;
  readonly engine: Engine;
  /** Of the account `administrator`; to be changed first. */
  readonly password: string;
  /** What went wrong inside, as the log was told. */
  readonly failures: readonly string[];
  close(): Promise<void>;
}

/**
 * The whole product on a port of its own, with a few organisations and campaigns. Nobody is too many for it, and nothing
 * leaves it: jobs and webhooks do not run.
 */
export async function serveProduct(databaseUrl: string): Promise<ServedProduct> {
  const failures: string[] = [];
  const error = (facts: object) => failures.push(told(facts));
  const log: HttpLog & { warn: () => undefined } = { debug: nothing, info: nothing, warn: nothing, error };
  const unlimited = accountsContext(() => ({ ...LOCAL, requestsPerMinute: Number.MAX_SAFE_INTEGER }));
  const all = contexts.map((context) => (context.name === unlimited.name ? unlimited : context));
  const queue = { backend: 'postgres', url: databaseUrl } as const;
  const options = { databaseUrl, queue, clock: systemClock, contexts: all, log, roles: ['projector'] } as const;
  const app = await NestFactory.create<NestFastifyApplication>(EngineModule.register(options), httpAdapter(), {
    logger: false,
    abortOnError: false,
  });
  await configureHttp(app, log);
  await app.init();
  const engine = app.get(Engine);
  await engine.start();
  const password = (await prepareSignIn(app, engine))?.password ?? '';
  await settle(engine);
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as { port: number };
  return { address: `http://127.0.0.1:${port}`, engine, password, failures, close: () => app.close() };
}

/** Gives what {@link KNOWN} names. */
async function settle(engine: Engine): Promise<void> {
  const { definition, digest } = findProgramme('gansu-2010');
  const { id: programmeId, version } = definition;
  const [root = '', ...units] = KNOWN['organizationId'] ?? [];
  const unit = { level: 'city', orgType: 'party-branch' };
  const member = { organizationId: root, onDuty: true };
  await give(engine, [
    request(RegisterOrganization, { organizationId: root, name: root, ...unit }),
    ...units.map((id) => request(RegisterOrganization, { organizationId: id, name: id, ...unit, parentId: root })),
    ...(KNOWN['memberId'] ?? []).map((id) => request(RegisterMember, { memberId: id, name: id, ...member })),
    request(PublishProgramme, { programmeId, version, digest, definition }),
    ...(KNOWN['campaignId'] ?? []).map((campaignId) =>
      request(LaunchCampaign, { campaignId, programmeId, version, rootOrganizationId: root }),
    ),
  ]);
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
