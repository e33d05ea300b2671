import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import { build } from './setup/build.mjs';
import { dependencies } from './setup/dependencies.mjs';
import { withSetupLock } from './setup/lock.mjs';
import { nodeVersion } from './setup/node-version.mjs';
import { pgbouncer } from './setup/pgbouncer.mjs';
import { postgresLinks } from './setup/postgres-links.mjs';
import { redisServer } from './setup/redis-server.mjs';
import { SetupFailure, say } from './setup/terminal.mjs';

const forStarting = [nodeVersion, dependencies, postgresLinks, build];
const forTesting = [nodeVersion, dependencies, postgresLinks, redisServer, pgbouncer, build];

/** Makes a fresh checkout ready to start. Silent and quick when nothing has changed. */
export function setUpForStarting() {
  return setUp(forStarting);
}

/** Makes a fresh checkout ready for `npm test`: with Redis, a pooler, and with the programs that the end-to-end suites start. */
export function setUpForTesting() {
  return setUp(forTesting);
}

async function setUp(steps) {
  try {
    if (!steps.some((step) => step.due())) return;
    await withSetupLock(() => runDue(steps));
  } catch (error) {
    if (!(error instanceof SetupFailure)) throw error;
    say(error.message);
    say(`hint: ${error.hint}`);
    process.exit(1);
  }
}

/** Asks each step again at its turn: another process, or the step before, may have done the work. */
async function runDue(steps) {
  for (const step of steps) {
    if (!step.due()) continue;
    const started = Date.now();
    say(step.title);
    await step.run();
    say(`done in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  }
}

if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href) {
  await (argv.includes('--test') ? setUpForTesting() : setUpForStarting());
}
