import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run, say } from './terminal.mjs';

const HINT = 'install it (Debian, Ubuntu: sudo apt-get install redis-server; macOS: brew install redis)';

/** The tests run the queue on PostgreSQL and on Redis. The product itself needs no Redis. */
export const redisServer = {
  title: 'installing redis-server for the tests (apt-get)',
  due: () => !isInPath('redis-server'),
  run: async () => {
    const installed = isInPath('apt-get') && (await install());
    // Not a failure: everything that needs no Redis is still tested, and what needs it fails with the same hint.
    if (!installed) say(`redis-server is missing and could not be installed: ${HINT}`);
  },
};

async function install() {
  const asRoot = await rootPrefix();
  if (asRoot === undefined) return false;
  const aptGet = (...args) => {
    const [program, ...rest] = [...asRoot, 'apt-get', '-qq', ...args];
    return run(program, rest, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  };
  const installRedis = () => aptGet('install', '-y', '--no-install-recommends', 'redis-server');
  // A fresh machine has no package lists yet.
  if ((await installRedis()) !== 0) {
    await aptGet('update');
    await installRedis();
  }
  return isInPath('redis-server');
}

/** What to put before a command that needs root: nothing as root, `sudo` where it asks for no password. */
async function rootPrefix() {
  if (process.getuid?.() === 0) return [];
  const sudoWorks = (await run('sudo', ['-n', 'true'], { stdio: 'ignore' })) === 0;
  return sudoWorks ? ['sudo', '-n'] : undefined;
}

function isInPath(program) {
  return (process.env.PATH ?? '').split(delimiter).some((directory) => {
    try {
      accessSync(join(directory, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
