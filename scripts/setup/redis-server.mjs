import { aptInstall, isInPath } from './apt.mjs';
import { say } from './terminal.mjs';

const HINT = 'install it (Debian, Ubuntu: sudo apt-get install redis-server; macOS: brew install redis)';

/** The tests run the queue on PostgreSQL and on Redis. The product itself needs no Redis. */
export const redisServer = {
  title: 'installing redis-server for the tests (apt-get)',
  due: () => !isInPath('redis-server'),
  run: async () => {
    const installed = (await aptInstall('redis-server')) && isInPath('redis-server');
    // Not a failure: everything that needs no Redis is still tested, and what needs it fails with the same hint.
    if (!installed) say(`redis-server is missing and could not be installed: ${HINT}`);
  },
};
