import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SetupFailure, root, run } from './terminal.mjs';

const lockFile = join(root, 'package-lock.json');
/** npm's own account of what it installed, written when it has finished. */
const installedFile = join(root, 'node_modules', '.package-lock.json');
const marker = join(root, 'node_modules', '.pacesetter-lock-digest');

/** `npm ci` when the lock file is not the one that was installed. */
export const dependencies = {
  title: 'installing the dependencies (npm ci, about a minute)',
  due: () => {
    if (!existsSync(lockFile)) return false;
    const digest = lockDigest();
    if (read(marker) === digest) return false;
    if (!isInstalled()) return true;
    writeFileSync(marker, digest);
    return false;
  },
  run: async () => {
    const { program, args } = npm();
    const code = await run(program, [...args, 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
    if (code !== 0) throw new SetupFailure(`npm ci failed (exit code ${code})`, 'run `npm ci` to see it alone');
    writeFileSync(marker, lockDigest());
  },
};

/** Digest of the lock file: the dependencies of a build. */
export function lockDigest() {
  return createHash('sha256').update(read(lockFile)).digest('hex');
}

/** Whether a developer's own `npm install` has already brought what the lock file asks for. */
function isInstalled() {
  if (!existsSync(installedFile)) return false;
  const installed = JSON.parse(read(installedFile)).packages;
  const wanted = Object.entries(JSON.parse(read(lockFile)).packages);
  return wanted.every(([path, entry]) => {
    const present = installed[path];
    return path === '' || (present ? present.version === entry.version : Boolean(entry.optional));
  });
}

/** The npm that started us, else the one in the PATH. */
function npm() {
  const script = process.env.npm_execpath;
  if (script?.endsWith('npm-cli.js')) return { program: process.execPath, args: [script] };
  return process.platform === 'win32'
    ? { program: process.env.ComSpec ?? 'cmd.exe', args: ['/d', '/c', 'npm'] }
    : { program: 'npm', args: [] };
}

function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
