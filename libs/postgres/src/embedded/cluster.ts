import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { appendFile, chown, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error';
import { program } from './native-binaries';
import { runAs } from './server-account';
import { publishCluster, stagingDirectory, type ServerPlace } from './server-place';
import { settingsFile, type ServerSettings } from './server-settings';

export const SUPERUSER = 'postgres';

/** Our own files beside PostgreSQL's, so that they live and die with the cluster. */
const FILES = { password: 'pacesetter.password', port: 'pacesetter.port', settings: 'pacesetter.conf' };

/** Makes the cluster (UTF-8, locale C, password over loopback only) unless it is there. Takes about a second. */
export async function ensureCluster(place: ServerPlace, { fsync }: ServerSettings): Promise<void> {
  if (existsSync(place.cluster)) return;
  await rm(place.cluster, { force: true }); // a link whose target has been deleted
  const staged = await stagingDirectory(place);
  try {
    await initialise(place, staged, fsync === false ? ['--no-sync'] : []);
    await publishCluster(place, staged);
  } catch (error) {
    await rm(staged, { recursive: true, force: true });
    throw error;
  }
}

/** The superuser's password, generated when the cluster was made. */
export async function readPassword({ cluster }: ServerPlace): Promise<string> {
  return readFile(join(cluster, FILES.password), 'utf8').catch((cause: Error) => {
    throw new EmbeddedPostgresError(`${cluster} is not readable, or not a cluster made by this product`, { cause });
  });
}

/** The port of the last start; 0 before the first. */
export async function rememberedPort({ cluster }: ServerPlace): Promise<number> {
  return Number(await readFile(join(cluster, FILES.port), 'utf8').catch(() => '0'));
}

export async function rememberPort(place: ServerPlace, port: number): Promise<void> {
  await replaceFile(place, FILES.port, String(port));
}

/** Takes effect at the next start. */
export async function writeSettings(place: ServerPlace, settings: ServerSettings): Promise<void> {
  await replaceFile(place, FILES.settings, settingsFile(settings));
}

async function initialise(place: ServerPlace, staged: string, options: readonly string[]): Promise<void> {
  const password = randomBytes(24).toString('base64url');
  await withSecretFile(place, password, (file) =>
    runAs(place.account, program(place.binaries, 'initdb'), [
      ...['--pgdata', staged, '--username', SUPERUSER, '--pwfile', file],
      ...['--auth', 'scram-sha-256', '--encoding', 'UTF8', '--locale', 'C', '--no-instructions', ...options],
    ]),
  );
  await writeFile(join(staged, FILES.password), password, { mode: 0o600 });
  await appendFile(join(staged, 'postgresql.conf'), `\ninclude '${FILES.settings}'\n`);
}

/** initdb takes the password from a file only, and not from within the directory it fills. */
async function withSecretFile(place: ServerPlace, secret: string, use: (file: string) => Promise<void>): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'pacesetter-'));
  try {
    const file = join(directory, 'password');
    await writeFile(file, secret, { mode: 0o600 });
    if (place.account) {
      await chown(directory, place.account.uid, place.account.gid);
      await chown(file, place.account.uid, place.account.gid);
    }
    await use(file);
  } finally {
    await rm(directory, { recursive: true });
  }
}

/** In one step, as other processes may read the file or replace it too; readable to the server's account. */
async function replaceFile({ cluster, account }: ServerPlace, name: string, content: string): Promise<void> {
  const file = join(cluster, name);
  const fresh = `${file}.${randomBytes(6).toString('hex')}`;
  await writeFile(fresh, content, { mode: 0o600 });
  if (account) await chown(fresh, account.uid, account.gid);
  await rename(fresh, file);
}
