import { resolve } from 'node:path';
import { createDatabase, type EmbeddedPostgres, startEmbeddedPostgres } from '@pacesetter/postgres';
import { UsageError } from './failure';

/** Where the program keeps its data and finds its servers. From the environment; every default works alone. */
export interface Settings {
  /** Directory of the embedded database. */
  readonly dataDir: string;
  /** A PostgreSQL service to use instead of the embedded one. */
  readonly databaseUrl?: string;
  /** Where secrets are kept. Beside the history's database when there is no `url`. */
  readonly vault: { readonly url?: string; readonly masterKey?: string; readonly masterKeyFile?: string };
  readonly queue: { readonly backend: 'postgres' } | { readonly backend: 'redis'; readonly url: string };
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
}

/** Settings that cannot be used: all of them, and how to mend them. */
export class SettingsError extends UsageError {
  override readonly name = 'SettingsError';
}

/** What the command line says instead of the environment. */
export interface Overrides {
  readonly data?: string;
  readonly port?: number;
}

/** @throws SettingsError naming every mistake at once */
export function readSettings(overrides: Overrides = {}, environment = process.env): Settings {
  const problems: string[] = [];
  const queue = queueSettings(environment, problems);
  const port = overrides.port ?? portSetting(environment, problems);
  if (problems.length > 0) throw new SettingsError(problems.join('\n'));
  return {
    dataDir: resolve(overrides.data ?? environment['PACESETTER_DATA'] ?? '.pacesetter'),
    databaseUrl: environment['DATABASE_URL'],
    vault: {
      url: environment['PACESETTER_VAULT_URL'],
      masterKey: environment['PACESETTER_MASTER_KEY'],
      masterKeyFile: environment['PACESETTER_MASTER_KEY_FILE'],
    },
    queue,
    host: environment['HOST'] ?? '127.0.0.1',
    port,
  };
}

function queueSettings(environment: NodeJS.ProcessEnv, problems: string[]): Settings['queue'] {
  const backend = environment['PACESETTER_QUEUE'] ?? 'postgres';
  const url = environment['REDIS_URL'];
  if (backend === 'redis' && url !== undefined) return { backend, url };
  if (backend === 'redis') problems.push('PACESETTER_QUEUE=redis needs REDIS_URL, e.g. redis://127.0.0.1:6379');
  else if (backend !== 'postgres') problems.push(`PACESETTER_QUEUE is "${backend}": it can be postgres or redis`);
  return { backend: 'postgres' };
}

function portSetting(environment: NodeJS.ProcessEnv, problems: string[]): number {
  const text = environment['PORT'] ?? '3000';
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) problems.push(`PORT is "${text}": it can be from 0 to 65535`);
  return port;
}

/** The database server in use, and how to let go of it. */
export interface Server {
  url: string;
  stop(): Promise<void>;
}

/** Starts the embedded database server, unless the settings name another one. */
export async function openServer({ dataDir, databaseUrl }: Settings): Promise<Server> {
  if (databaseUrl !== undefined) return { url: databaseUrl, stop: () => Promise.resolve() };
  const server: EmbeddedPostgres = await startEmbeddedPostgres({ dataDir: resolve(dataDir, 'postgres') });
  return { url: server.url(), stop: () => server.stop() };
}

/** Databases that a URL names when nobody has chosen one. */
const UNCHOSEN = ['', '/', '/postgres'];

/**
 * The database that is served: `pacesetter`, made when missing, or the one that DATABASE_URL names. `stop` once nothing
 * is connected to it any more.
 */
export async function openMainDatabase(settings: Settings): Promise<Server> {
  const server = await openServer(settings);
  if (!UNCHOSEN.includes(new URL(server.url).pathname)) return server;
  try {
    return { ...server, url: await createDatabase(server.url, 'pacesetter') };
  } catch (error) {
    await server.stop();
    throw error;
  }
}
