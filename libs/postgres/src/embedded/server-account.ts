import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import { EmbeddedPostgresError } from './embedded-postgres-error';

const NAME = 'postgres';

/** PostgreSQL refuses to run as root; root runs it under this account instead. */
export interface ServerAccount {
  readonly uid: number;
  readonly gid: number;
}

/** The account to run the server under; undefined means our own, which is right for everyone but root. */
export function serverAccount(): ServerAccount | undefined {
  if (process.getuid?.() !== 0) return undefined;
  return findAccount() ?? createAccount();
}

/** Whether the account can do what the shell command says, as the kernel sees it: modes, ACLs, mount options and all. */
export function accountCan(account: ServerAccount, command: string, ...parameters: string[]): boolean {
  const shell = spawnSync('/bin/sh', ['-c', command, 'sh', ...parameters], { ...account, cwd: '/', stdio: 'ignore' });
  return shell.status === 0;
}

/** Runs a program of the server as its account. Its output is the error's message when it fails. */
export async function runAs(account: ServerAccount | undefined, file: string, args: readonly string[]): Promise<void> {
  try {
    await promisify(execFile)(file, args, { ...account, cwd: '/', env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' } });
  } catch (cause) {
    const { stderr, message } = cause as Error & { stderr?: string };
    throw new EmbeddedPostgresError(stderr?.trim() || message, { cause });
  }
}

function findAccount(): ServerAccount | undefined {
  const id = (flag: string) => Number(execFileSync('id', [flag, NAME], { stdio: ['ignore', 'pipe', 'ignore'] }));
  try {
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return undefined;
  }
}

function createAccount(): ServerAccount {
  const useradd = ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', NAME];
  const { stderr, error } = spawnSync('useradd', useradd, { encoding: 'utf8' });
  const account = findAccount();
  if (account) return account;
  throw new EmbeddedPostgresError(
    `PostgreSQL does not run as root, and the system user "${NAME}" cannot be created ` +
      `(${error?.message ?? stderr.trim()}): create it, or start as an ordinary user`,
  );
}
