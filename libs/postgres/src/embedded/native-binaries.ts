import { existsSync, readFileSync } from 'node:fs';
import { readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error';

/** PostgreSQL as an npm package brings it: `bin`, `lib` and `share` below one directory. */
export interface NativeBinaries {
  readonly directory: string;
  /** Of the npm package, e.g. `18.4.0-beta.17`. */
  readonly version: string;
}

/**
 * The binaries installed for this platform.
 *
 * Only the binaries of `embedded-postgres` are used, not its class: that ties the server to the process which started it
 * (pipes, signals, exit hooks), cannot join a server that is already running, and rejects with `undefined`.
 */
export function installedBinaries(): NativeBinaries {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
  try {
    const packageDirectory = join(dirname(createRequire(require.resolve('embedded-postgres')).resolve(name)), '..');
    const { version } = JSON.parse(readFileSync(join(packageDirectory, 'package.json'), 'utf8')) as { version: string };
    return { directory: join(packageDirectory, 'native'), version };
  } catch (cause) {
    throw new EmbeddedPostgresError(`PostgreSQL for this platform is not installed: run npm install (${name})`, {
      cause,
    });
  }
}

export function program({ directory }: NativeBinaries, name: 'initdb' | 'pg_ctl' | 'postgres'): string {
  return join(directory, 'bin', name);
}

/** npm packages hold no symbolic links; the package's install script makes them, unless scripts were switched off. */
export async function linkLibraries({ directory }: NativeBinaries): Promise<void> {
  const list = join(directory, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(await readFile(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(directory, '..', target);
    if (!existsSync(link)) await symlink(basename(source), link).catch(unlessItExists);
  }
}

/** Another process may be making the same links. */
function unlessItExists(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}
