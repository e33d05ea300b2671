import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { BackupError } from '../errors';

const NAME = 'writing.lock';

/**
 * Works in a folder, made when missing, that nobody else writes to meanwhile. What a process that was killed has left is
 * taken over when it ran on this machine and is gone.
 * @throws BackupError `backup-busy`
 */
export async function aloneIn<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
  await mkdir(folder, { recursive: true });
  const file = join(folder, NAME);
  await take(file);
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

async function take(file: string): Promise<void> {
  if (await written(file)) return;
  const holder = await readFile(file, 'utf8').catch(() => '');
  if (!isGone(holder)) {
    throw new BackupError(
      'backup-busy',
      `${holder.trim() || 'somebody'} is writing to this backup: wait, or remove ${file} when that process is gone`,
    );
  }
  await rm(file, { force: true });
  if (!(await written(file))) throw new BackupError('backup-busy', `another process has begun to write: ${file}`);
}

/** False when it is there already. */
async function written(file: string): Promise<boolean> {
  try {
    await writeFile(file, `${process.pid}@${hostname()}\n`, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function isGone(holder: string): boolean {
  const [pid, host] = holder.trim().split('@');
  if (host !== hostname() || pid === String(process.pid)) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
