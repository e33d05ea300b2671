import { resolve } from 'node:path';
import { createDatabase, type EmbeddedPostgres, startEmbeddedPostgres } from '@pacesetter/postgres';
import type { Settings } from './settings/settings';

/** The database server in use, and how to let go of it. */
export interface Server {
  url: string;
  stop(): Promise<void>;
}

/** Starts the embedded database server, unless the settings name another one: that, without a pooler. */
export async function openServer({
  dataDir,
  databaseUrl,
  databaseSessionUrl = databaseUrl,
}: Settings): Promise<Server> {
  if (databaseSessionUrl !== undefined) return { url: databaseSessionUrl, stop: () => Promise.resolve() };
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
