import { aptInstall, isInPath, isProgram } from './apt.mjs';
import { say } from './terminal.mjs';

const HINT = 'install it (Debian, Ubuntu: sudo apt-get install pgbouncer; macOS: brew install pgbouncer)';

/** Debian keeps it where only root looks. */
const isInstalled = () => isInPath('pgbouncer') || isProgram('/usr/sbin/pgbouncer');

/** The tests run a campaign through a pooler. The product itself needs none. */
export const pgbouncer = {
  title: 'installing pgbouncer for the tests (apt-get)',
  due: () => !isInstalled(),
  run: async () => {
    const installed = (await aptInstall('pgbouncer')) && isInstalled();
    // As with Redis: what needs it fails with the same hint, everything else is still tested.
    if (!installed) say(`pgbouncer is missing and could not be installed: ${HINT}`);
  },
};
