import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { root, say } from './terminal.mjs';

const lock = join(root, '.pacesetter', 'setup.lock');
const owner = join(lock, 'pid');
/** Between making the directory and writing the owner a process may not die unnoticed for longer. */
const OWNERLESS_MS = 5_000;

/** Runs the action while no other process of this checkout sets up. A lock whose owner is dead is taken over. */
export async function withSetupLock(action) {
  await acquire();
  const release = () => rmSync(lock, { recursive: true, force: true });
  process.once('exit', release);
  try {
    return await action();
  } finally {
    process.off('exit', release);
    release();
  }
}

async function acquire() {
  mkdirSync(join(root, '.pacesetter'), { recursive: true });
  for (let waited = false; !take(); waited = true) {
    if (isAbandoned()) discard();
    else if (!waited) say('waiting for another process that is setting up');
    await pause(100);
  }
}

/** Making a directory is atomic: one of many succeeds. */
function take() {
  try {
    mkdirSync(lock);
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
  writeFileSync(owner, String(process.pid));
  return true;
}

function isAbandoned(directory = lock) {
  try {
    return !isAlive(Number(readFileSync(join(directory, 'pid'), 'utf8')));
  } catch {
    const stats = statSync(directory, { throwIfNoEntry: false });
    return stats !== undefined && Date.now() - stats.mtimeMs > OWNERLESS_MS;
  }
}

/** Moves the lock aside first, so that of several takers one discards it, and looks again at what it has moved. */
function discard() {
  const aside = `${lock}.${process.pid}`;
  try {
    renameSync(lock, aside);
    if (isAbandoned(aside)) rmSync(aside, { recursive: true, force: true });
    else renameSync(aside, lock);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
}

function isAlive(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
