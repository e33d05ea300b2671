import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join, resolve } from 'node:path';
import { BackupError } from '../errors';

/** The folders in which this process writes. */
const ours = new Set<string>();

/**
 * Works in a folder, made when missing, that nobody else writes to meanwhile. What a process that was killed has left is
 * passed over when it ran on this machine and is gone.
 * @throws BackupError `backup-busy`
 */
export async function aloneIn<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
  const place = resolve(folder);
  if (ours.has(place)) throw busy(folder, nameOf(process.pid));
  ours.add(place);
  const own = join(folder, nameOf(process.pid));
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(own, '');
    await lookForOthers(folder);
    return await work();
  } finally {
    await rm(own, { force: true });
    ours.delete(place);
  }
}

/**
 * Each says first that it is there and looks for others then, so that of two that come at the same moment one at least sees
 * the other, whoever was here before.
 */
async function lookForOthers(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const holder = holderOf(name);
    if (holder === undefined || name === nameOf(process.pid)) continue;
    if (!isGone(holder)) throw busy(folder, name);
    await rm(join(folder, name), { force: true });
  }
}

interface Holder {
  readonly pid: number;
  readonly host: string;
}

function nameOf(pid: number): string {
  return `writing-${pid}@${hostname()}.lock`;
}

function holderOf(name: string): Holder | undefined {
  const [, pid, host] = /^writing-(\d+)@(.*)\.lock$/.exec(name) ?? [];
  return pid === undefined || host === undefined ? undefined : { pid: Number(pid), host };
}

function busy(folder: string, name: string): BackupError {
  const { pid, host } = holderOf(name) ?? { pid: '', host: '' };
  return new BackupError(
    'backup-busy',
    `process ${pid} on ${host} is writing to this backup: wait, or remove ${join(folder, name)} when that process is gone`,
  );
}

function isGone({ pid, host }: Holder): boolean {
  if (host !== hostname()) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
