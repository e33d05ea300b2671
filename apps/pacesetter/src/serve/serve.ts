import { type FirstStart, prepareSignIn } from '@pacesetter/accounts';
import { EVERYTHING, type Settings, startService, stopSignal } from '@pacesetter/services';
import type { Logger } from 'pino';
import { Failure } from '../failure';

/** What serving needs besides the settings. */
export interface Serving {
  readonly databaseUrl: string;
  readonly log: Logger;
  /** Told the address when it can be asked. */
  readonly onReady: (address: string) => void;
  /** Told the first administrator's password, when the account has just been made. */
  readonly onFirstStart: (first: FirstStart) => void;
}

/** Serves and keeps campaigns going until somebody stops the process: no new requests then, what is in hand is finished. */
export async function serveUntilStopped(settings: Settings, serving: Serving): Promise<void> {
  const { databaseUrl, log, onReady, onFirstStart } = serving;
  const stopped = stopSignal();
  const running = await startService(EVERYTHING, settings, {
    databaseUrl,
    log,
    async prepare(app, engine) {
      const first = await prepareSignIn(app, engine);
      if (first !== undefined) onFirstStart(first);
    },
  });
  onReady(running.address ?? '');
  log.info({ signal: await stopped }, 'stopping');
  if (await running.stop()) return;
  throw new Failure(`not finished after ${settings.stopSeconds} s: what was in hand is taken up at the next start`);
}
