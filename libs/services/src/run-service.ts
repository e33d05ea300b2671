import { prepareAccounts } from '@pacesetter/accounts';
import { withPatience } from '@pacesetter/postgres';
import type { Logger } from 'pino';
import { openMainDatabase } from './main-database';
import { serviceLog } from './service-log';
import type { Service } from './service';
import { readServiceSettings, type ServiceSettings } from './settings/service-settings';
import { SettingsError } from './settings/settings-error';
import { startService } from './start-service';
import { stopSignal } from './stop-signal';

/** How long a service waits at its start for the database, in milliseconds: all of them may be started together. */
const PATIENCE_MS = 60_000;

/**
 * A whole process: from its settings until somebody stops it. Ends the process: 0 stopped, 1 failed or did not finish
 * in time what it had in hand, 2 settings that cannot be used.
 */
export async function runService(service: Service): Promise<void> {
  try {
    const settings = readServiceSettings({ serves: service.serves !== undefined });
    process.exit(await runUntilStopped(service, settings, serviceLog(service.name, settings.logLevel)));
  } catch (error) {
    process.stderr.write(`pacesetter ${service.name}: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(error instanceof SettingsError ? 2 : 1);
  }
}

async function runUntilStopped(service: Service, settings: ServiceSettings, log: Logger): Promise<number> {
  const stopped = stopSignal();
  const database = await withPatience(() => openMainDatabase(settings), { patienceMs: PATIENCE_MS });
  // Only services come in numbers that need a pooler.
  const databaseUrl = settings.databaseSessionUrl === undefined ? database.url : settings.databaseUrl;
  const running = await startService(service, settings, {
    databaseUrl,
    log,
    // Who serves lets people sign in. There may be several: what they print is kept, so nobody prints a password.
    async prepare(app, engine) {
      // The history of a rehearsal is what its driver makes of it.
      if (service.serves === undefined || settings.rehearsalSeed !== undefined) return;
      if (!(await prepareAccounts(app, engine))) return;
      log.warn('the first administrator has no password: `pacesetter access password administrator` makes one');
    },
  });
  const { address, operations } = running;
  log.info({ address, operations }, 'ready');
  log.info({ signal: await stopped }, 'stopping');
  const finished = await running.stop();
  if (finished) log.info('stopped');
  else log.error(`not finished after ${settings.stopSeconds} s: what is in hand is left to other processes`);
  return finished ? 0 : 1;
}
