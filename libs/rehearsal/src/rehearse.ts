import { NestFactory } from '@nestjs/core';
import {
  CommandSender,
  type ContextDefinition,
  Engine,
  EngineModule,
  type EngineOptions,
  EPHEMERAL,
  type VaultOptions,
} from '@pacesetter/engine';
import { VirtualClock } from '@pacesetter/kernel';
import { derivedKeys } from '@pacesetter/personal-data';
import { isOutage } from '@pacesetter/postgres';
import { DrivenReaction } from '@pacesetter/projections';
import type { Appointment, MemberEntry, OrganizationEntry } from '@pacesetter/organizations';
import { dayOf, daysBetween, plusDuration, type Programme, resolveTimetable, startOfDay } from '@pacesetter/programmes';
import type { HigherBodies } from './higher-bodies';
import { keepHeapModest } from './modest-heap';
import { World } from './people/world';
import type { Profile } from './profile';
import { type Cast, Rehearsal, type RehearsalProgress } from './rehearsal';
import { rehearsalCampaignId } from './rehearsal-standing';
import { repeatable } from './repeatable';
import { buildReport } from './report/build-report';
import { byItself, byQueue, type Hands } from './services/hands';
import { rehearsedService } from './services/rehearsed-service';
import { MemoryGauge } from './report/memory-gauge';
import type { RehearsalReport } from './report/rehearsal-report';
import { Agenda } from './time/agenda';
import { OfficeHours } from './time/office-hours';
import { Witness } from './witness';

export interface RehearseOptions {
  readonly programme: Programme;
  /** Parents before children; the first one is the campaign's root. */
  readonly organizations: readonly OrganizationEntry[];
  readonly members: readonly MemberEntry[];
  readonly officers?: readonly Appointment[];
  /** Who stands above the campaign's root and gives awards of its own. */
  readonly higher?: HigherBodies;
  readonly profile: Profile;
  readonly seed: number;
  /** Database of this rehearsal alone. One that holds a part of the same rehearsal is continued. */
  readonly databaseUrl: string;
  /** The same database without the pooler that `databaseUrl` leads to. */
  readonly databaseSessionUrl?: string;
  /** A log of EventStoreDB for this rehearsal alone; events are in the database when absent. */
  readonly eventStoreUrl?: string;
  /** Where the keys of its persons are kept; readable for this process alone when absent. */
  readonly vault?: Pick<VaultOptions, 'url' | 'masterKey'>;
  readonly queue: EngineOptions['queue'];
  readonly contexts: readonly ContextDefinition[];
  readonly log: EngineOptions['log'];
  readonly onProgress?: (progress: RehearsalProgress) => void;
  /**
   * Workers and projectors are processes of their own (`rehearsedService`), on the same database and queue: this one only
   * drives. Commands go through the queue.
   */
  readonly services?: boolean;
  /** Cuts the rehearsal off after the moment in hand; it can be continued. */
  readonly signal?: AbortSignal;
}

/** Preparations begin so long before the first phase. */
const LEAD_DAYS = 3;
/** How long after the planned end the rehearsal gives a campaign up. */
const OVERTIME_DAYS = 400;

/** How long a restart of the database may take. */
const RESTART_MS = 60_000;

/** Real milliseconds for which read models wait for more, unless somebody asks them: many small batches cost most. */
const LINGER_MS = 1_000;

/** Nest neither logs nor, when it cannot start, ends the process without a word. */
const QUIETLY = { logger: false, abortOnError: false } as const;

/** Rehearses a whole campaign in virtual time on the real engine, and reports on it. @throws the signal's reason */
export async function rehearse(options: RehearseOptions): Promise<RehearsalReport> {
  keepHeapModest();
  const started = performance.now();
  const span = spanOf(options.programme);
  const clock = new VirtualClock(span.start);
  const app = await NestFactory.createApplicationContext(engineModule(options, clock), QUIETLY);
  const engine = app.get(Engine);
  const memory = new MemoryGauge(() => backendOf(engine));
  try {
    if (options.services === true) await engine.parts.projections.prepare();
    await engine.start();
    const cast = castOf(options, span);
    const hands = options.services === true ? byQueue(engine, clock) : byItself(engine, app.get(CommandSender));
    const parts = { ...stage(options, { engine, cast, span, hands }), clock };
    await new Rehearsal(parts, cast).run();
    const elapsedMs = performance.now() - started;
    const { witness } = parts;
    const report = await buildReport({ engine, witness, cast, elapsedMs, peakMemory: await memory.peak() });
    await witness.stop();
    return report;
  } finally {
    memory.stop();
    await app.close();
  }
}

function castOf(options: RehearseOptions, { horizon }: Span): Cast {
  const { programme, seed, organizations, members, officers, higher } = options;
  return {
    programme,
    seed,
    organizations,
    members,
    officers,
    higher,
    horizon,
    campaignId: rehearsalCampaignId(programme, seed),
  };
}

/** The people, and the witness who sees everything from the first event on. */
function stage(
  { profile, higher, onProgress = () => undefined, signal }: RehearseOptions,
  { engine, cast, span, hands }: Stage,
) {
  const { campaignId, seed, programme } = cast;
  const { definition } = programme;
  const office = new OfficeHours(span.firstDay, span.days, definition.timeZone);
  const world = new World({ seed, profile, definition, campaignId, office, higher });
  const agenda = new Agenda();
  const witness = new Witness(engine.parts.store, world, agenda);
  witness.start();
  const { pool, store } = engine.parts;
  const { reaction, sender, writing, reads: appends } = hands;
  const policies = new DrivenReaction(reaction, { pool, store, patienceMs: RESTART_MS, appends });
  return { engine, policies, agenda, witness, onProgress, signal, sender, writing };
}

interface Stage {
  readonly engine: Engine;
  readonly cast: Cast;
  readonly span: Span;
  readonly hands: Hands;
}

function engineModule(options: RehearseOptions, clock: VirtualClock) {
  const { databaseUrl, databaseSessionUrl, eventStoreUrl, queue, contexts, log, seed } = options;
  const vault = options.vault ?? { url: databaseUrl, masterKey: EPHEMERAL };
  if (options.services === true) {
    const driver = { databaseUrl, eventStoreUrl, vault, queue, contexts, log, clock, roles: [] };
    return EngineModule.register({ ...rehearsedService(driver, seed), clock });
  }
  return EngineModule.register({
    ...{ databaseUrl, databaseSessionUrl, eventStoreUrl },
    vault: { ...vault, keys: derivedKeys(String(seed)) },
    queue,
    contexts: contexts.map((context) => repeatable(context, seed)),
    log,
    clock,
    roles: ['projector', 'worker'],
    sweepEveryMs: 'never',
    workerConcurrency: 32,
    // Nobody else writes into a rehearsal's store: what is remembered is up to date.
    // Whatever stream is written first, the same follows from it.
    policies: 'driven',
    lingerMs: LINGER_MS,
    executor: { cachedStreams: 80_000, factsFreshForMs: Number.POSITIVE_INFINITY },
  });
}

/** Process id of a connection's server process; undefined while the server is away. */
async function backendOf({ parts: { views } }: Engine): Promise<number | undefined> {
  const answer = views.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  const rows = await answer.catch((error: unknown) => {
    if (isOutage(error)) return [];
    throw error;
  });
  return rows[0]?.pid;
}

type Span = ReturnType<typeof spanOf>;

function spanOf({ definition }: Programme) {
  const { timeZone } = definition;
  const { startsAt, endsAt } = resolveTimetable(definition);
  const start = plusDuration(startsAt, `-P${LEAD_DAYS}D`, timeZone);
  const firstDay = dayOf(start, timeZone);
  const horizon = plusDuration(endsAt, `P${OVERTIME_DAYS}D`, timeZone);
  const days = daysBetween(firstDay, dayOf(horizon, timeZone)) + 1;
  return { start: startOfDay(firstDay, timeZone), firstDay, days, horizon };
}
