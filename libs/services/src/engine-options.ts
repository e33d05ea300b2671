import type { EngineOptions } from '@pacesetter/engine';
import { systemClock } from '@pacesetter/kernel';
import { rehearsedService } from '@pacesetter/rehearsal';
import { contexts } from './contexts';
import type { Settings } from './settings/settings';
import { openVault } from './vault';

/** How the engine runs for real: on the system's clock, with every context, and with the vault that the settings name. */
export async function engineOptions(
  settings: Settings,
  databaseUrl: string,
  own: Pick<EngineOptions, 'roles' | 'log' | 'serves' | 'observer' | 'tracer'>,
): Promise<EngineOptions> {
  const vault = await openVault(settings, databaseUrl);
  const { databaseSessionUrl, eventStoreUrl, workerConcurrency, sweepSeconds, rehearsalSeed } = settings;
  const queue = { url: databaseSessionUrl ?? databaseUrl, ...settings.queue };
  // Who offers no routes has no answers that may be stale.
  const replica = own.serves === undefined ? undefined : settings.replica;
  const options: EngineOptions = {
    ...{
      databaseUrl,
      databaseSessionUrl,
      replica,
      eventStoreUrl,
      vault,
      queue,
      clock: systemClock,
      contexts,
      workerConcurrency,
    },
    sweepEveryMs: sweepSeconds * 1_000,
    ...own,
  };
  return rehearsalSeed === undefined ? options : rehearsedService(options, rehearsalSeed);
}
