import { NestFactory } from '@nestjs/core';
import { CommandSender, type ContextDefinition, Engine, EngineModule, type EngineOptions } from '@pacesetter/engine';
import { VirtualClock } from '@pacesetter/kernel';
import { isConnectionLoss } from '@pacesetter/postgres';
import type { MemberEntry, OrganizationEntry } from '@pacesetter/organizations';
import { dayOf, daysBetween, plusDuration, type Programme, resolveTimetable, startOfDay } from '@pacesetter/programmes';
import { World } from './people/world';
import type { Profile } from './profile';
import { Rehearsal, type RehearsalProgress } from './rehearsal';
import { rehearsalCampaignId } from './rehearsal-standing';
import { buildReport } from './report/build-report';
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
  readonly profile: Profile;
  readonly seed: number;
  /** Database of this rehearsal alone. One that holds a part of the same rehearsal is continued. */
  readonly databaseUrl: string;
  readonly queue: EngineOptions['queue'];
  readonly contexts: readonly ContextDefinition[];
  readonly log: EngineOptions['log'];
  readonly onProgress?: (progress: RehearsalProgress) => void;
  /** Cuts the rehearsal off after the moment in hand; it can be continued. */
  readonly signal?: AbortSignal;
}

/** Preparations begin so long before the first phase. */
const LEAD_DAYS = 3;
/** How long after the planned end the rehearsal gives a campaign up. */
const OVERTIME_DAYS = 400;

/** Rehearses a whole campaign in virtual time on the real engine, and reports on it. @throws the signal's reason */
export async function rehearse(options: RehearseOptions): Promise<RehearsalReport> {
  const started = performance.now();
  const { programme, seed, profile } = options;
  const { definition } = programme;
  const span = spanOf(programme);
  const clock = new VirtualClock(span.start);
  const app = await NestFactory.createApplicationContext(engineModule(options, clock), {
    logger: false,
    // Otherwise Nest ends the process without a word.
    abortOnError: false,
  });
  const engine = app.get(Engine);
  const memory = new MemoryGauge(() => backendOf(engine));
  try {
    await engine.start();
    const campaignId = rehearsalCampaignId(programme, seed);
    const office = new OfficeHours(span.firstDay, span.days, definition.timeZone);
    const world = new World({ seed, profile, definition, campaignId, office });
    const agenda = new Agenda();
    const witness = new Witness(engine.parts.store, world, agenda);
    witness.start();
    const { organizations, members, onProgress = () => undefined } = options;
    const parts = {
      engine,
      sender: app.get(CommandSender),
      clock,
      agenda,
      witness,
      onProgress,
      signal: options.signal,
    };
    const cast = { programme, campaignId, seed, organizations, members, horizon: span.horizon };
    await new Rehearsal(parts, cast).run();
    const elapsedMs = performance.now() - started;
    const report = await buildReport({ engine, witness, cast, elapsedMs, peakMemory: await memory.peak() });
    await witness.stop();
    return report;
  } finally {
    memory.stop();
    await app.close();
  }
}

function engineModule(options: RehearseOptions, clock: VirtualClock) {
  const { databaseUrl, queue, contexts, log } = options;
  return EngineModule.register({
    databaseUrl,
    queue,
    contexts,
    log,
    clock,
    roles: ['projector', 'worker'],
    sweepEveryMs: 'never',
    workerConcurrency: 32,
    // Nobody else writes into a rehearsal's store: what is remembered is up to date.
    executor: { cachedStreams: 80_000, factsFreshForMs: Number.POSITIVE_INFINITY },
  });
}

/** Process id of a connection's server process; undefined while the server is away. */
async function backendOf({ parts: { views } }: Engine): Promise<number | undefined> {
  const answer = views.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  const rows = await answer.catch((error: unknown) => {
    if (isConnectionLoss(error)) return [];
    throw error;
  });
  return rows[0]?.pid;
}

function spanOf({ definition }: Programme) {
  const { timeZone } = definition;
  const { startsAt, endsAt } = resolveTimetable(definition);
  const start = plusDuration(startsAt, `-P${LEAD_DAYS}D`, timeZone);
  const firstDay = dayOf(start, timeZone);
  const horizon = plusDuration(endsAt, `P${OVERTIME_DAYS}D`, timeZone);
  const days = daysBetween(firstDay, dayOf(horizon, timeZone)) + 1;
  return { start: startOfDay(firstDay, timeZone), firstDay, days, horizon };
}
