import { resolve } from 'node:path';
import { isEventStoreDBUrl } from '@pacesetter/event-store/eventstoredb';
import { isPooled, pooled } from '@pacesetter/postgres';
import { authenticationSettings } from './authentication-settings';
import { dataDirectory } from './data-directory';
import { type HttpSettings, httpSettings } from './http-settings';
import { type QueueSettings, queueSettings } from './queue-settings';
import { type TracingSettings, tracingSettings } from './tracing-settings';
import { Variables } from './variables';

/** Where a process keeps its data, finds its servers and can be asked. */
export interface Settings {
  /** Directory of the embedded database. */
  readonly dataDir: string;
  /** A PostgreSQL service to use instead of the embedded one. */
  readonly databaseUrl?: string;
  /** The same database without the pooler that `databaseUrl` leads to. */
  readonly databaseSessionUrl?: string;
  /** A streaming replica of it for queries that may be stale, and how stale. */
  readonly replica?: { readonly url: string; readonly maxLagMs: number };
  /** An EventStoreDB or KurrentDB that keeps the events; with the read models when absent. */
  readonly eventStoreUrl?: string;
  /** Where secrets are kept. Beside the history's database when there is no `url`. */
  readonly vault: { readonly url?: string; readonly masterKey?: string; readonly masterKeyFile?: string };
  readonly queue: QueueSettings;
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly http: HttpSettings;
  /** Where health and metrics are asked for; nowhere when absent. 0 takes a free one. */
  readonly operationsPort?: number;
  /** How long a process that is asked to stop may take to finish what it has in hand, in seconds. */
  readonly stopSeconds: number;
  /** Time between two looks for what falls due, in seconds. */
  readonly sweepSeconds: number;
  /** Jobs that a process does at the same time. */
  readonly workerConcurrency: number;
  readonly logLevel?: LogLevel;
  /** Nothing is recorded when absent. */
  readonly tracing?: TracingSettings;
  /** The process takes part in a rehearsal with this seed, that another one drives. */
  readonly rehearsalSeed?: number;
}

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

const PORTS = { from: 0, to: 65_535 };

/** What the command line says instead of the environment. */
export interface Overrides {
  readonly data?: string;
  readonly port?: number;
}

/** From the environment; every default works alone. @throws SettingsError naming every mistake at once */
export function readSettings(overrides: Overrides = {}, environment = process.env): Settings {
  const variables = new Variables(environment);
  const settings = settingsFrom(variables, overrides);
  variables.check();
  return settings;
}

export function settingsFrom(variables: Variables, overrides: Overrides = {}): Settings {
  // Asked for again when the contexts are put together: here for its mistakes.
  authenticationSettings(variables);
  return {
    dataDir: resolve(overrides.data ?? variables.text('PACESETTER_DATA') ?? dataDirectory()),
    ...databaseUrls(variables),
    replica: replica(variables),
    eventStoreUrl: eventStoreUrl(variables),
    vault: {
      url: databaseUrl('PACESETTER_VAULT_URL', variables),
      masterKey: variables.text('PACESETTER_MASTER_KEY'),
      masterKeyFile: variables.text('PACESETTER_MASTER_KEY_FILE'),
    },
    queue: queueSettings(variables),
    host: variables.text('HOST') ?? '127.0.0.1',
    port: overrides.port ?? variables.whole('PORT', PORTS) ?? 3000,
    http: httpSettings(variables),
    operationsPort: variables.whole('PACESETTER_OPERATIONS_PORT', PORTS),
    stopSeconds: variables.whole('PACESETTER_STOP_SECONDS', { from: 1, to: 3_600 }) ?? 25,
    sweepSeconds: variables.whole('PACESETTER_SWEEP_SECONDS', { from: 1, to: 30 }) ?? 15,
    workerConcurrency: variables.whole('PACESETTER_WORKER_CONCURRENCY', { from: 1, to: 1_000 }) ?? 32,
    logLevel: variables.choice('LOG_LEVEL', LOG_LEVELS),
    tracing: tracingSettings(variables),
    rehearsalSeed: rehearsalSeed(variables),
  };
}

/** Time in a rehearsal is virtual: nothing real may happen in its database. */
function rehearsalSeed(variables: Variables): number | undefined {
  const seed = variables.whole('PACESETTER_REHEARSAL_SEED', { from: 0, to: 999_999_999 });
  const url = variables.secret('DATABASE_URL') ?? '';
  const isForRehearsals = URL.canParse(url) && new URL(url).pathname.startsWith('/rehearsal_');
  if (seed === undefined || isForRehearsals) return seed;
  return variables.mistake(
    'PACESETTER_REHEARSAL_SEED is for rehearsals alone: DATABASE_URL must name a database that begins with rehearsal_',
  );
}

function replica(variables: Variables): Settings['replica'] {
  const url = databaseUrl('DATABASE_REPLICA_URL', variables);
  const seconds = variables.whole('DATABASE_REPLICA_MAX_LAG_SECONDS', { from: 1, to: 3_600 }) ?? 5;
  if (url === undefined) return undefined;
  if (variables.secret('DATABASE_URL') !== undefined) return { url, maxLagMs: seconds * 1_000 };
  return variables.mistake('DATABASE_REPLICA_URL needs DATABASE_URL: the server that the replica follows');
}

function eventStoreUrl(variables: Variables): string | undefined {
  const text = variables.secret('EVENT_STORE_URL');
  if (text === undefined || isEventStoreDBUrl(text)) return text;
  const form = 'esdb://user:password@host:2113?tls=true';
  return variables.mistake(`EVENT_STORE_URL is no connection string of an EventStoreDB: it is like ${form}`);
}

/** Behind a pooler in transaction mode: what belongs to a session needs another way. */
function databaseUrls(variables: Variables): Pick<Settings, 'databaseUrl' | 'databaseSessionUrl'> {
  const [url, sessionUrl] = [databaseUrl('DATABASE_URL', variables), databaseUrl('DATABASE_SESSION_URL', variables)];
  if (url === undefined || (sessionUrl === undefined && !isPooled(url))) return { databaseUrl: url };
  if (sessionUrl === undefined || isPooled(sessionUrl)) {
    variables.mistake(
      'DATABASE_URL leads through a pooler (pgbouncer=true): DATABASE_SESSION_URL must lead to the same database without it',
    );
    return { databaseUrl: url };
  }
  for (const [name, address] of Object.entries({ DATABASE_URL: url, DATABASE_SESSION_URL: sessionUrl })) {
    if (new URL(address).pathname.length < 2)
      variables.mistake(`${name} must name the database: behind a pooler none is chosen`);
  }
  return { databaseUrl: pooled(url), databaseSessionUrl: sessionUrl };
}

function databaseUrl(name: string, variables: Variables): string | undefined {
  const text = variables.secret(name);
  if (text === undefined || (URL.canParse(text) && /^postgres(ql)?:/.test(text))) return text;
  // What it is stays unsaid: there may be a password in it.
  return variables.mistake(`${name} is no address of a PostgreSQL: it is like postgres://user:password@host:5432/name`);
}
