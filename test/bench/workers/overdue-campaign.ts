import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { NestFactory } from '@nestjs/core';
import { LaunchCampaign, PublishProgramme } from '@pacesetter/campaigns';
import { CommandSender, Engine, EngineModule } from '@pacesetter/engine';
import { type Clock, type CommandRequest, request } from '@pacesetter/kernel';
import { RegisterOrganization } from '@pacesetter/organizations';
import { PublishPledge } from '@pacesetter/pledges';
import { parseProgramme } from '@pacesetter/programmes';
import { contexts } from '@pacesetter/services';

const PROGRAMME = join(__dirname, '../../faults/services/programme.yaml');
const HOUR_MS = 3_600_000;
const nothing = () => undefined;

export interface Place {
  readonly databaseUrl: string;
  readonly redisUrl: string;
  readonly clock: Clock;
}

/** A campaign in which so many teams have pledged something that they will soon have to check themselves, and will not. */
export async function overdueCampaign({ databaseUrl, redisUrl, clock }: Place, teams: number): Promise<void> {
  const queue = { backend: 'redis', url: redisUrl } as const;
  const log = { info: nothing, warn: nothing, error: nothing };
  const roles = ['projector', 'worker'] as const;
  const options = { databaseUrl, queue, clock, contexts, log, roles, sweepEveryMs: 200 };
  const app = await NestFactory.createApplicationContext(EngineModule.register(options), { logger: false });
  const engine = app.get(Engine);
  await engine.start();
  const send = (requests: readonly CommandRequest[]) =>
    Promise.all(requests.map((each) => app.get(CommandSender).send(each, { cause: 'the office' })));
  const names = Array.from({ length: teams }, (_, index) => `team-${index + 1}`);
  for (const batch of [beginning(), registrations(names), launch(clock)]) await send(batch);
  await settled(engine, clock);
  await send(names.map((name) => pledge(name, clock)));
  await settled(engine, clock);
  await app.close();
}

function beginning(): readonly CommandRequest[] {
  const { definition, digest } = parseProgramme(readFileSync(PROGRAMME, 'utf8'), PROGRAMME);
  const { id: programmeId, version } = definition;
  return [
    request(RegisterOrganization, { organizationId: 'bureau', name: 'bureau', level: 'bureau', orgType: 'organ' }),
    request(PublishProgramme, { programmeId, version, digest, definition }),
  ];
}

function registrations(names: readonly string[]): readonly CommandRequest[] {
  const team = { level: 'unit', orgType: 'field-team', parentId: 'bureau' };
  return names.map((name) => request(RegisterOrganization, { organizationId: name, name, ...team }));
}

function launch(clock: Clock): readonly CommandRequest[] {
  const programme = { programmeId: 'under-faults', version: 1, rootOrganizationId: 'bureau' };
  return [request(LaunchCampaign, { campaignId: 'striving', ...programme, startsOn: clock.now().slice(0, 10) })];
}

function pledge(organizationId: string, clock: Clock): CommandRequest {
  const dueAt = new Date(Date.parse(clock.now()) + HOUR_MS).toISOString();
  const items = [{ key: 'open', topic: 'service', text: 'We open on Saturdays.', dueAt, carriedOver: false }];
  const subject = { organizationId };
  return request(PublishPledge, { campaignId: 'striving', subject, obligation: 'publication', items });
}

/** Nothing is due, and every read model has come to the end. */
async function settled({ parts, timers }: Engine, clock: Clock): Promise<void> {
  for (let before = ''; ;) {
    const head = await parts.store.head();
    await parts.projections.waitFor(head, undefined, 120_000);
    const { timers: due } = await timers.overdue(clock.now());
    if (due === 0 && head === before) return;
    before = head;
    await sleep(1_000);
  }
}
