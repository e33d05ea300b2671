import { resolve } from 'node:path';
import { createDatabase, type EmbeddedPostgres, startEmbeddedPostgres } from '@pacesetter/postgres';
import { UsageError } from './failure';

/** Where the program keeps its data and finds its servers. From the environment; every default works alone. */
export interface Settings {
  /** Directory of the embedded database. */
  readonly dataDir: string;
  /** A PostgreSQL service to use instead of the embedded one. */
  readonly databaseUrl?: string;
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
export function readSettings({ data, port: wanted }: Overrides = {}, environment = process.env): Settings {
  const problems: string[] = [];
  const backend = environment['PACESETTER_QUEUE'] ?? 'postgres';
  const redisUrl = environment['REDIS_URL'];
  const port = wanted ?? Number(environment['PORT'] ?? 3000);
  if (backend !== 'postgres' && backend !== 'redis') {
    problems.push(`PACESETTER_QUEUE is "${backend}": it can be postgres or redis`);
  }
  if (backend === 'redis' && redisUrl === undefined) {
    problems.push('PACESETTER_QUEUE=redis needs REDIS_URL, e.g. redis://127.0.0.1:6379');
  }
  if (!Number.isInteger(port) || port < 0 || port > 65_535) problems.push(`PORT is "${environment['PORT']}": no port`);
  if (problems.length > 0) throw new SettingsError(problems.join('\n'));
  return {
    dataDir: resolve(data ?? environment['PACESETTER_DATA'] ?? '.pacesetter'),
    databaseUrl: environment['DATABASE_URL'],
    queue: backend === 'redis' ? { backend, url: redisUrl ?? '' } : { backend: 'postgres' },
    host: environment['HOST'] ?? '127.0.0.1',
    port,
  };
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
