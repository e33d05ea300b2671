import { setTimeout as sleep } from 'node:timers/promises';
import { isConnectionLoss } from '../connection-loss';
import { databaseUrl } from '../databases';
import { ensureCluster, readPassword, rememberedPort, rememberPort, SUPERUSER, writeSettings } from './cluster';
import { EmbeddedPostgresError } from './embedded-postgres-error';
import { freePort } from './free-port';
import { logSize, logTail, runningPostmaster, startPostmaster, stopPostmaster, type Postmaster } from './postmaster';
import { Presence } from './presence';
import { findPlace, type ServerPlace } from './server-place';
import { DURABLE, type ServerSettings } from './server-settings';

/** How long others may take to bring the server up or down before we give up. Recovery of a large log takes minutes. */
const PATIENCE_MS = 600_000;
const PAUSE_MS = 50;

/** Lines of the server's log after which another attempt may succeed: someone is starting, stopping or on our port. */
const PASSING = /lock file .* already exists|pre-existing shared memory block|could not create any TCP\/IP sockets/;

export interface EmbeddedPostgresOptions {
  /** Directory of the data; created when missing. Two processes that name the same one share one server. */
  readonly dataDir: string;
  /** Added to the durable settings; without effect on a server that is already running. */
  readonly settings?: ServerSettings;
}

/** A PostgreSQL server on this machine, reachable over loopback only. */
export interface EmbeddedPostgres {
  /** Connection URL with password, for the database (`postgres` when absent). */
  url(database?: string): string;
  /** True when the server ran already: started by another process, or left behind by one that was killed. */
  readonly adopted: boolean;
  /** Ends our use of the server but never stops it. */
  leave(): Promise<void>;
  /** Ends our use of the server, and stops it when no one else uses it. Close this process' pools first. */
  stop(): Promise<void>;
}

/**
 * Starts the PostgreSQL that came with npm, or joins it when it runs. The server is a process of its own that survives
 * ours, so its end is agreed between those who use it: the last one out stops it.
 * @throws EmbeddedPostgresError when it cannot run here, with what to do about it.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const place = await findPlace(options.dataDir);
  const settings = { ...DURABLE, ...options.settings };
  await ensureCluster(place, settings);
  const { url, presence, adopted } = await join(place, settings);
  return {
    adopted,
    url: (database) => databaseUrl(url, database ?? 'postgres'),
    leave: () => presence.end(),
    stop: () => stop(place, url, presence),
  };
}

async function join(place: ServerPlace, settings: ServerSettings) {
  const end = performance.now() + PATIENCE_MS;
  let started = false;
  while (performance.now() < end) {
    const postmaster = await runningPostmaster(place);
    const joined = postmaster && (await tryToJoin(place, postmaster));
    if (joined) return { ...joined, adopted: !started };
    if (!postmaster) started = await tryToStart(place, settings);
    if (!started) await sleep(PAUSE_MS);
  }
  throw new EmbeddedPostgresError(`the server in ${place.cluster} did not come up:\n${await logTail(place)}`);
}

async function tryToJoin(place: ServerPlace, { port }: Postmaster) {
  const url = `postgres://${SUPERUSER}:${await readPassword(place)}@127.0.0.1:${port}/postgres`;
  try {
    return { url, presence: await Presence.declare(url) };
  } catch (error) {
    if (isConnectionLoss(error)) return undefined;
    throw error;
  }
}

/** False when someone else was faster or is still on the way out: look again. */
async function tryToStart(place: ServerPlace, settings: ServerSettings): Promise<boolean> {
  const port = await freePort(await rememberedPort(place));
  if (await runningPostmaster(place)) return false; // it is the one on the port we remember
  await writeSettings(place, settings);
  const before = await logSize(place);
  try {
    await startPostmaster(place, port);
  } catch (cause) {
    const log = await logTail(place, before);
    if (PASSING.test(log) || (await runningPostmaster(place))) return false;
    throw new EmbeddedPostgresError(`PostgreSQL does not start in ${place.cluster}:\n${log || String(cause)}`, {
      cause,
    });
  }
  await rememberPort(place, port);
  return true;
}

async function stop(place: ServerPlace, url: string, declared: Presence): Promise<void> {
  let presence = declared;
  try {
    if (presence.isLost) presence = await Presence.declare(url); // the server was restarted meanwhile
    if (await presence.isLastToLeave()) await stopPostmaster(place);
  } catch (error) {
    if (!isConnectionLoss(error)) throw error; // it is down already, or someone else is taking it down
  } finally {
    await presence.end();
  }
}
