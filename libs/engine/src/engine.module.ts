import { type DynamicModule, Module, type OnApplicationShutdown, type Provider } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { CommandBus, CqrsModule } from '@nestjs/cqrs';
import { commandHandlers, CommandExecutor, EventSchemas, ReadSide, WiringError } from '@pacesetter/commands';
import { EVENT_STORE, type EventStore, UpcasterRegistry } from '@pacesetter/event-store';
import { migrateEventStore } from '@pacesetter/event-store/postgres';
import {
  AccessControl,
  AccessGuard,
  ClosedAccess,
  HttpCommands,
  operationProblems,
  operationsOf,
} from '@pacesetter/http';
import { PersonalSeal, PersonKeys, Revealer } from '@pacesetter/personal-data';
import { LOG_NUMBERS, type LogNumbers } from '@pacesetter/log-numbers';
import { createPool, programRelease } from '@pacesetter/postgres';
import { migrateProjections, noteEventTypes, ProjectionHost, ReactionRunner } from '@pacesetter/projections';
import { createQueue, JobQueue } from '@pacesetter/queue';
import { KEY_VAULT, type KeyVault } from '@pacesetter/vault';
import { CommandSender } from './command-sender';
import { composeContexts, type Composition } from './compose-contexts';
import { controllersOf, withOwn } from './controllers';
import { Engine } from './engine';
import { ENGINE_OPTIONS, type EngineOptions } from './engine-options';
import { jobTools } from './job-tools';
import { openEventStore } from './open-event-store';
import { openLogNumbers } from './open-log-numbers';
import { policyReaction } from './policy-reaction';
import { secrets } from './secrets';
import { sessionsOf } from './sessions';
import { openReplica } from './stale-reads/open-replica';
import { StaleAnswers } from './stale-reads/stale-answers.interceptor';
import { Views } from './views';

const COMPOSITION = Symbol('Composition');
const POOL = Symbol('Pool');
/** Connections that may keep locks. */
const SESSIONS = Symbol('Sessions');

type Pool = ReturnType<typeof createPool>;

/** Connections beside those of the projections: one for their locks, one for the policies, the rest for queries. */
const CONNECTIONS = 16;

/** Who keeps read models writes all of them at the same time; others only ask. */
function connectionsOf({ roles }: EngineOptions, composition: Composition): number {
  return CONNECTIONS + (roles.includes('projector') ? projectionsOf(composition).length : 0);
}

/** Everything a process runs on, made from the contexts it is given. Starting is the process's own affair. */
@Module({})
export class EngineModule implements OnApplicationShutdown {
  constructor(private readonly engine: Engine) {}

  /** @throws WiringError when the contexts do not fit together */
  static register(options: EngineOptions): DynamicModule {
    const composition = composeContexts(withOwn(options.contexts));
    const { contexts } = composition;
    const controllers = controllersOf(options.contexts, options.serves);
    const problems = operationProblems(operationsOf(controllers));
    if (problems.length > 0) throw new WiringError(problems);
    return {
      module: EngineModule,
      global: true,
      imports: [CqrsModule.forRoot()],
      controllers: [...controllers],
      providers: [
        { provide: ENGINE_OPTIONS, useValue: options },
        { provide: COMPOSITION, useValue: composition },
        ...storage(options, composition),
        ...secrets(options, composition),
        ...readModels(options, composition),
        ...commandHandling(options, composition),
        engine(options, composition),
        // A context that knows people who sign in brings another one, which takes this one's place.
        { provide: AccessControl, useClass: ClosedAccess },
        HttpCommands,
        ...contexts.flatMap(({ nest }) => nest?.providers ?? []),
        { provide: APP_GUARD, useClass: AccessGuard },
      ],
      exports: [
        Engine,
        EVENT_STORE,
        LOG_NUMBERS,
        KEY_VAULT,
        PersonKeys,
        Revealer,
        Views,
        CommandSender,
        CommandExecutor,
      ],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.engine.stop();
  }
}

/** Where events and read models are kept, and the queue. */
function storage(options: EngineOptions, composition: Composition): Provider[] {
  const { databaseUrl, queue, clock, log, tracer } = options;
  return [
    {
      provide: POOL,
      useFactory: async () => {
        const pool = createPool(databaseUrl, { name: 'engine', max: connectionsOf(options, composition) });
        await migrateEventStore(pool);
        await migrateProjections(pool);
        const { release = programRelease() } = options;
        await noteEventTypes(pool, typesOf(composition), release);
        return pool;
      },
    },
    { provide: SESSIONS, inject: [POOL], useFactory: (pool: Pool) => sessionsOf(options, pool) },
    {
      provide: EVENT_STORE,
      inject: [POOL],
      useFactory: () => openEventStore(options, new UpcasterRegistry(composition.events)),
    },
    {
      provide: LOG_NUMBERS,
      inject: [POOL, EVENT_STORE],
      useFactory: (pool: Pool, store: EventStore) => openLogNumbers({ pool, store, log }),
    },
    {
      provide: JobQueue,
      useFactory: () =>
        createQueue({
          ...queue,
          clock,
          tracer,
          onError: (error) => log.warn({ error, server: queue.backend }, 'trouble of the queue with its server'),
        }),
    },
  ];
}

/** What keeps read models up to date, and what asks them. */
function readModels(options: EngineOptions, composition: Composition): Provider[] {
  const { log, lingerMs, tracer, release } = options;
  const projections = projectionsOf(composition);
  return [
    {
      provide: ProjectionHost,
      inject: [POOL, SESSIONS, EVENT_STORE],
      useFactory: (pool: Pool, sessions: Pool, store: EventStore) =>
        new ProjectionHost({ pool, sessions, store, log, projections, lingerMs, tracer, release }),
    },
    {
      provide: Views,
      inject: [POOL, EVENT_STORE, ProjectionHost],
      useFactory: async (pool: Pool, store: EventStore, projections: ProjectionHost) =>
        new Views({ pool, store, projections, replica: await openReplica(pool, options), observer: options.observer }),
    },
    // After the one that reveals personal data: what that one asks about rights is not part of the answer.
    { provide: APP_INTERCEPTOR, useClass: StaleAnswers },
    { provide: ReadSide, useExisting: Views },
  ];
}

function typesOf({ events }: Composition): readonly string[] {
  return events.map(({ type }) => type);
}

function projectionsOf({ contexts }: Composition) {
  return contexts.flatMap((context) => context.projections);
}

/** How commands are given and decided. */
function commandHandling({ clock, executor, tracer }: EngineOptions, { events, commands }: Composition): Provider[] {
  return [
    {
      provide: CommandExecutor,
      inject: [EVENT_STORE, Views, PersonalSeal, KEY_VAULT],
      useFactory: (store: EventStore, views: Views, personal: PersonalSeal, vault: KeyVault) =>
        new CommandExecutor(
          store,
          clock,
          { schemas: new EventSchemas(events), views, personal, vault, tracer },
          executor,
        ),
    },
    {
      provide: CommandSender,
      inject: [CommandBus],
      useFactory: (bus: CommandBus) => new CommandSender(bus, commands),
    },
    ...commandHandlers(commands.features),
  ];
}

function engine(options: EngineOptions, composition: Composition): Provider {
  return {
    provide: Engine,
    inject: [
      ...[POOL, SESSIONS, EVENT_STORE, LOG_NUMBERS, CommandBus, CommandExecutor, CommandSender],
      ...[ProjectionHost, JobQueue, Views, KEY_VAULT, PersonKeys, Revealer],
    ],
    useFactory: (...parts: EngineDependencies) => assemble(options, composition, parts),
  };
}

type EngineDependencies = [
  pool: Pool,
  sessions: Pool,
  store: EventStore,
  numbers: LogNumbers,
  bus: CommandBus,
  executor: CommandExecutor,
  sender: CommandSender,
  projections: ProjectionHost,
  queue: JobQueue,
  views: Views,
  vault: KeyVault,
  personKeys: PersonKeys,
  revealer: Revealer,
];

function assemble(options: EngineOptions, composition: Composition, parts: EngineDependencies): Engine {
  const [
    pool,
    sessions,
    store,
    numbers,
    bus,
    executor,
    sender,
    projections,
    queue,
    views,
    vault,
    personKeys,
    revealer,
  ] = parts;
  const { clock, log, tracer, observer } = options;
  const reaction = policyReaction(
    composition.contexts.flatMap(({ policies = [] }) => policies),
    sender,
    { tracer, observer },
  );
  return new Engine({
    options,
    composition,
    ...{ pool, sessions, store, numbers, bus, executor },
    projections,
    reaction,
    policies: new ReactionRunner(reaction, {
      ...{ pool, sessions, store, log },
      sharing: projections.sharing,
      knownTypes: typesOf(composition),
    }),
    ...{ queue, views, vault, personKeys, revealer },
    tools: jobTools({ composition, clock, executor, sender, views, vault }),
  });
}
