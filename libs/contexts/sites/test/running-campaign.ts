import { join } from 'node:path';
import { campaignsContext } from '@pacesetter/campaigns/module';
import { Engine, EngineModule } from '@pacesetter/engine';
import { EVENT_STORE, type EventStore } from '@pacesetter/event-store';
import {
  type Actor,
  type CommandRequest,
  type CommandResult,
  derivedId,
  type DomainEvent,
  startedBy,
  VirtualClock,
} from '@pacesetter/kernel';
import { organizationsContext } from '@pacesetter/organizations/module';
import { definitionsFolder, loadProgramme, resolveTimetable } from '@pacesetter/programmes';
import type { TestDatabase } from '@pacesetter/testing';
import { NestFactory } from '@nestjs/core';
import { sitesContext } from '../sites.module';
import { campaignId } from './sites';

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** `hunan-2011` with two sites of the counties: little enough to be scarce. */
const { definition: hunan, digest } = loadProgramme(join(definitionsFolder(), 'hunan-2011.yaml'));

/** A tree of participants: a province, a city, counties with a township each, and its villages. */
export interface Tree {
  /** Villages by county. */
  readonly counties: Readonly<Record<string, readonly string[]>>;
  /** Places of all counties together. */
  readonly places: number;
}

export const townshipOf = (county: string) => `${county} township`;

/** The programme with so many places for all counties together. */
export function programmeWith({ places }: Pick<Tree, 'places'>) {
  const { sites } = hunan;
  if (sites === undefined) throw new Error('hunan-2011 has no sites');
  const tiers = sites.tiers.map((tier) => (tier.key === 'county' ? { ...tier, total: places } : tier));
  return { ...hunan, sites: { ...sites, tiers } };
}

/** The histories of a campaign whose participants have just been enrolled. */
export function histories({ counties, places }: Tree): Readonly<Record<string, readonly DomainEvent[]>> {
  const definition = programmeWith({ places });
  const { id, version, title, timeZone } = definition;
  const phases = resolveTimetable(hunan).phases.map(({ key: phase, kind, startsAt, endsAt }) => ({
    ...{ phase, kind, title, startsAt, endsAt },
  }));
  const launched = { campaignId, title, programme: { id, version, digest }, timeZone, phases };
  const people = participants(counties);
  const enrolled = {
    organizations: people.length,
    members: 0,
    opens: { phase: '', opensAt: '2099-01-01T00:00:00.000Z' },
  };
  return {
    [`programme-${id}`]: [
      { type: 'ProgrammePublished', data: { programmeId: id, version, digest, definition: definition as unknown } },
    ],
    ...Object.fromEntries(
      people.map((part) => [
        `participation-${campaignId}~${part.subject.organizationId}`,
        [{ type: 'ParticipantEnrolled', data: { campaignId, ...part, late: false } }],
      ]),
    ),
    [`campaign-${campaignId}`]: [
      { type: 'CampaignLaunched', data: { ...launched, rootOrganizationId: 'province' } },
      { type: 'EnrolmentCompleted', data: { campaignId, ...enrolled } },
    ],
  };
}

function participants(counties: Tree['counties']) {
  const part = (organizationId: string, level: string, orgType: string, superiorId?: string) => ({
    subject: { organizationId },
    ...{ level, orgType, hasSubordinates: level !== 'grassroots' },
    ...(superiorId !== undefined && { superiorId }),
  });
  return [
    part('province', 'province', 'government-organ'),
    part('city', 'city', 'government-organ', 'province'),
    ...Object.entries(counties).flatMap(([county, villages]) => [
      part(county, 'county', 'government-organ', 'city'),
      part(townshipOf(county), 'township', 'township-committee', county),
      ...villages.map((village) => part(village, 'grassroots', 'village', townshipOf(county))),
    ]),
  ];
}

/** A campaign on the real engine, whose jobs the test does itself, at the time that it wants. */
export interface RunningCampaign {
  readonly engine: Engine;
  readonly store: EventStore;
  readonly clock: VirtualClock;
  /** Gives a command as a person does. */
  give(request: CommandRequest, actor: Actor): Promise<CommandResult>;
  stop(): Promise<void>;
}

/** One process of the product; the first one writes the history and keeps the read models. */
export async function runningCampaign(
  database: TestDatabase,
  { tree, now }: { readonly tree?: Tree; readonly now: string },
): Promise<RunningCampaign> {
  const clock = new VirtualClock('2011-04-28T00:00:00.000Z');
  const app = await NestFactory.createApplicationContext(
    EngineModule.register({
      databaseUrl: database.url,
      queue: { backend: 'postgres', url: database.url },
      clock,
      contexts: [organizationsContext, campaignsContext, sitesContext],
      roles: tree === undefined ? [] : ['projector'],
      log: quiet,
    }),
    { logger: false },
  );
  const engine = app.get(Engine);
  const store = app.get<EventStore>(EVENT_STORE);
  for (const [stream, events] of Object.entries(tree === undefined ? {} : histories(tree))) {
    await append(store, stream, events);
  }
  await engine.start();
  clock.advanceTo(now);
  const give = ({ command, data, reason }: CommandRequest, actor: Actor): Promise<CommandResult> =>
    engine.parts.bus.execute(new command(data, startedBy({ actor, reason })));
  return { engine, store, clock, give, stop: () => app.close() };
}

/** Writes history that other contexts have decided long ago. */
async function append(store: EventStore, stream: string, events: readonly DomainEvent[]): Promise<void> {
  const commandId = derivedId('history', stream);
  const metadata = {
    occurredAt: '2011-04-28T00:00:00.000Z',
    actor: { id: 'system', role: 'system' },
    correlationId: commandId,
    causationId: commandId,
    commandId,
  } as const;
  const written = events.map((event, index) => ({
    ...event,
    id: derivedId('event', stream, index),
    schemaVersion: 1,
    metadata,
  }));
  await store.append(stream, 'no-stream', written);
}

/** Waits for what policies do in their own time. */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 20));
}
