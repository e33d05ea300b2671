import { createPool } from '@pacesetter/postgres';
import { createPostgresEventStore, migrateEventStore } from '@pacesetter/event-store/postgres';
import {
  type RehearsalReport,
  type RehearsalStanding,
  rehearsalStanding,
  rehearse,
  USUAL,
} from '@pacesetter/rehearsal';
import { commandLog } from '../command-log';
import { contexts, openVault, type Settings } from '@pacesetter/services';
import { Failure } from '../failure';
import { findProgramme } from '../programmes';
import { Progress } from '../report/progress';
import { readCast } from '../sample';

/** What a first start rehearses. */
export const FIRST = { programme: 'gansu-2010', seed: 1 } as const;

/** How far the served database has come with the first rehearsal. */
export async function firstRehearsalStanding(databaseUrl: string): Promise<RehearsalStanding> {
  const pool = createPool(databaseUrl, { name: 'start', max: 2 });
  try {
    await migrateEventStore(pool);
    const programme = findProgramme(FIRST.programme);
    return await rehearsalStanding(createPostgresEventStore({ pool }), programme, FIRST.seed);
  } finally {
    await pool.end();
  }
}

/**
 * Rehearses into the served database, or goes on with what was cut off.
 * @throws Failure when another process does, the signal's reason when it is aborted
 */
export async function firstRehearsal(
  settings: Settings,
  databaseUrl: string,
  signal: AbortSignal,
): Promise<RehearsalReport> {
  const programme = findProgramme(FIRST.programme);
  const cast = await readCast(programme, {});
  const queue = { url: databaseUrl, ...settings.queue, name: 'first-rehearsal' };
  const vault = await openVault(settings, databaseUrl);
  const progress = new Progress(process.stderr);
  try {
    return await alone(databaseUrl, () =>
      rehearse({
        ...cast,
        programme,
        databaseUrl,
        vault,
        queue,
        contexts,
        log: commandLog(),
        signal,
        seed: FIRST.seed,
        profile: USUAL,
        onProgress: progress.show,
      }),
    );
  } finally {
    progress.end();
  }
}

/** Advisory lock: two rehearsals in one database would each upset the other's time. */
const REHEARSING = 7_236_114_052;

async function alone<Result>(databaseUrl: string, work: () => Promise<Result>): Promise<Result> {
  const pool = createPool(databaseUrl, { name: 'first-rehearsal', max: 1 });
  const client = await pool.connect();
  try {
    const { rows } = await client.query<{ alone: boolean }>('SELECT pg_try_advisory_lock($1) AS alone', [REHEARSING]);
    if (rows[0]?.alone !== true) {
      throw new Failure('another process is rehearsing into this database: wait for it, or use another --data DIR');
    }
    return await work();
  } finally {
    client.release(true);
    await pool.end();
  }
}
