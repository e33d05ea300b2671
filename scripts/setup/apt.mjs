import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './terminal.mjs';

/** Installs packages with apt-get, where there is one and we may. Answers whether it ended well. */
export async function aptInstall(...packages) {
  const asRoot = isInPath('apt-get') ? await rootPrefix() : undefined;
  if (asRoot === undefined) return false;
  const aptGet = (...args) => {
    const [program, ...rest] = [...asRoot, 'apt-get', '-qq', ...args];
    return run(program, rest, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  };
  const install = () => aptGet('install', '-y', '--no-install-recommends', ...packages);
  if ((await install()) === 0) return true;
  // A fresh machine has no package lists yet.
  await aptGet('update');
  return (await install()) === 0;
}

/** What to put before a command that needs root: nothing as root, `sudo` where it asks for no password. */
async function rootPrefix() {
  if (process.getuid?.() === 0) return [];
  const sudoWorks = (await run('sudo', ['-n', 'true'], { stdio: 'ignore' })) === 0;
  return sudoWorks ? ['sudo', '-n'] : undefined;
}

export function isInPath(program) {
  return (process.env.PATH ?? '').split(delimiter).some((directory) => isProgram(join(directory, program)));
}

export function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
