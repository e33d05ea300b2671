import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { access, chmod, chown, mkdir, mkdtemp, rename, rm, symlink } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { EmbeddedPostgresError } from './embedded-postgres-error';
import { installedBinaries, linkLibraries, program, type NativeBinaries } from './native-binaries';
import { accountCan, serverAccount, type ServerAccount } from './server-account';

const run = promisify(execFile);

/** Where root keeps what the server's account must reach although it cannot reach the checkout. */
const SYSTEM_DIRECTORY = '/var/lib/pacesetter';

/** Everything the server's programs need to know about where and as whom they run. */
export interface ServerPlace {
  readonly binaries: NativeBinaries;
  /** The cluster: a directory, or a link to one that the account can reach. Absent until it is initialised. */
  readonly cluster: string;
  readonly account: ServerAccount | undefined;
  /** True when the cluster cannot live below `dataDir` itself. */
  readonly elsewhere: boolean;
}

/** Finds a place for binaries and data that the server's account can reach. @throws EmbeddedPostgresError when there is none. */
export async function findPlace(dataDir: string, installed = installedBinaries()): Promise<ServerPlace> {
  const directory = resolve(dataDir);
  await mkdir(directory, { recursive: true });
  const account = serverAccount();
  const elsewhere = account !== undefined && !accountCan(account, 'test -x "$1"', directory);
  const binaries = await reachableBinaries(account, installed);
  return { binaries, cluster: join(directory, 'pgdata'), account, elsewhere };
}

/**
 * An empty directory, owned by the account, in which the cluster is made before {@link publishCluster} puts it in place:
 * whoever is stopped in between leaves nothing half done, and of two processes one wins.
 */
export async function stagingDirectory({ cluster, account, elsewhere }: ServerPlace): Promise<string> {
  const name = createHash('sha256').update(cluster).digest('hex').slice(0, 16);
  if (elsewhere) await systemDirectory();
  const directory = await mkdtemp(elsewhere ? join(SYSTEM_DIRECTORY, `${name}-`) : `${cluster}-`);
  if (account) await chown(directory, account.uid, account.gid);
  return directory;
}

export async function publishCluster({ cluster, elsewhere }: ServerPlace, staged: string): Promise<void> {
  try {
    await (elsewhere ? symlink(staged, cluster) : rename(staged, cluster));
  } catch (error) {
    if (!existsSync(cluster)) throw error;
    await rm(staged, { recursive: true });
  }
}

async function reachableBinaries(
  account: ServerAccount | undefined,
  installed: NativeBinaries,
): Promise<NativeBinaries> {
  await linkLibraries(installed).catch(() => undefined); // a read-only installation is judged by whether it runs
  if (!account || canRun(account, installed)) return installed;
  const copy = { ...installed, directory: join(SYSTEM_DIRECTORY, `postgresql-${installed.version}`, 'native') };
  if (!existsSync(copy.directory)) await copyBinaries(installed, copy);
  if (canRun(account, copy)) return copy;
  throw new EmbeddedPostgresError(
    `the system user "postgres" can run PostgreSQL neither in ${installed.directory} nor in ${copy.directory}: ` +
      'make one of them accessible to it, or start as an ordinary user',
  );
}

function canRun(account: ServerAccount, binaries: NativeBinaries): boolean {
  const share = join(binaries.directory, 'share/postgresql/postgres.bki');
  return accountCan(account, '"$1" --version && test -r "$2"', program(binaries, 'postgres'), share);
}

/** Only root comes here, so the system's own tools are at hand; they take a tenth of the time. */
async function copyBinaries(from: NativeBinaries, to: NativeBinaries): Promise<void> {
  await systemDirectory();
  const target = join(to.directory, '..');
  const staged = await mkdtemp(`${target}-`);
  await run('cp', ['-R', '-P', from.directory, staged]);
  await linkLibraries({ ...to, directory: join(staged, basename(from.directory)) });
  await run('chmod', ['-R', 'a+rX', staged]); // a checkout made with a strict umask has strict modes
  await rename(staged, target).catch(() => rm(staged, { recursive: true })); // another process was first
}

async function systemDirectory(): Promise<void> {
  try {
    await mkdir(SYSTEM_DIRECTORY, { recursive: true });
    await chmod(SYSTEM_DIRECTORY, 0o755);
    await access(SYSTEM_DIRECTORY);
  } catch (cause) {
    const reason = 'the system user "postgres", as which root runs PostgreSQL, cannot enter this directory';
    throw new EmbeddedPostgresError(`${reason}, and ${SYSTEM_DIRECTORY} cannot be created: start as an ordinary user`, {
      cause,
    });
  }
}
