import { readFileSync, readlinkSync, realpathSync } from 'node:fs';
import { readFile, rm, stat, truncate } from 'node:fs/promises';
import { platform } from 'node:os';
import { join } from 'node:path';
import { program } from './native-binaries';
import { runAs } from './server-account';
import type { ServerPlace } from './server-place';

const LOG_LIMIT_BYTES = 16 * 1024 * 1024;
const START_SECONDS = 600; // recovery after a crash is part of the start
const STOP_SECONDS = 120;

/** What the server says about itself in `postmaster.pid`. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  /** System V segment by which PostgreSQL tells that processes of a dead postmaster are still at work. */
  readonly sharedMemoryId: number;
}

/** The server that runs on this cluster, ready or on its way up or down; undefined when there is none. */
export async function runningPostmaster({ cluster }: ServerPlace): Promise<Postmaster | undefined> {
  const postmaster = await readPostmaster(cluster);
  return postmaster && isServerOf(cluster, postmaster.pid) ? postmaster : undefined;
}

/** Starts the server and waits until it takes connections. It outlives us, and a Ctrl-C in our terminal: pg_ctl detaches it. */
export async function startPostmaster(place: ServerPlace, port: number): Promise<void> {
  await clearForeignPidFile(place);
  if ((await logSize(place)) > LOG_LIMIT_BYTES) await truncate(logFile(place));
  const options = ['--log', logFile(place), '--options', `-p ${port}`];
  await control(place, 'start', ['--wait', '--timeout', String(START_SECONDS), ...options]);
}

/** Orderly and at once: open transactions are rolled back, a checkpoint is written. */
export async function stopPostmaster(place: ServerPlace): Promise<void> {
  await control(place, 'stop', ['--wait', '--timeout', String(STOP_SECONDS), '--mode', 'fast']);
}

/** What the server's log says after its first `from` bytes, at most the last lines. */
export async function logTail(place: ServerPlace, from = 0): Promise<string> {
  const log = await readFile(logFile(place)).catch(() => Buffer.alloc(0));
  const lines = log.subarray(from).toString().trimEnd().split('\n');
  return lines.slice(-8).join('\n');
}

export async function logSize(place: ServerPlace): Promise<number> {
  return stat(logFile(place)).then(
    ({ size }) => size,
    () => 0,
  );
}

function logFile({ cluster }: ServerPlace): string {
  return join(realpathSync(cluster), 'pacesetter.log');
}

/** The account may be unable to follow the link to the cluster: it gets the real path. */
async function control(place: ServerPlace, command: 'start' | 'stop', options: readonly string[]): Promise<void> {
  const cluster = realpathSync(place.cluster);
  await runAs(place.account, program(place.binaries, 'pg_ctl'), [command, '--pgdata', cluster, '--silent', ...options]);
}

async function readPostmaster(cluster: string): Promise<Postmaster | undefined> {
  const content = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '');
  const [pid, , , port, , , sharedMemory] = content.split('\n');
  if (!pid || !port) return undefined;
  return { pid: Number(pid), port: Number(port), sharedMemoryId: Number(sharedMemory?.trim().split(/\s+/)[1] ?? -1) };
}

/**
 * PostgreSQL sees by itself that a pid file is stale when no process has that number. It does not when the number belongs
 * to another program (containers use the same few numbers again) or to a server that nobody has reaped. Such a file is
 * removed here, but never while processes of the dead server still hold its shared memory.
 */
async function clearForeignPidFile({ cluster }: ServerPlace): Promise<void> {
  const postmaster = await readPostmaster(cluster);
  if (!postmaster || !isAlive(postmaster.pid) || isServerOf(cluster, postmaster.pid)) return;
  if (!isSharedMemoryInUse(postmaster.sharedMemoryId)) await rm(join(cluster, 'postmaster.pid'), { force: true });
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** A server works in its data directory. Where there is no /proc, any living process with the number is taken for it. */
function isServerOf(cluster: string, pid: number): boolean {
  if (platform() !== 'linux') return isAlive(pid);
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster);
  } catch {
    return false;
  }
}

/** Columns of /proc/sysvipc/shm: key, shmid, perms, size, cpid, lpid, nattch, … */
function isSharedMemoryInUse(id: number): boolean {
  if (platform() !== 'linux') return true;
  const rows = readFileSync('/proc/sysvipc/shm', 'utf8').trim().split('\n').slice(1);
  return rows.map((row) => row.trim().split(/\s+/)).some((columns) => Number(columns[1]) === id && columns[6] !== '0');
}
