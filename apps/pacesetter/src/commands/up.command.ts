import { Command } from 'commander';
import { commandLog } from '../command-log';
import { Failure } from '../failure';
import { dataOption, portOption } from '../options';
import { firstRehearsalStanding } from '../serve/first-rehearsal';
import { serveUntilStopped } from '../serve/serve';
import { tellFirstStart } from '../serve/tell-first-start';
import { openMainDatabase, type Overrides, readSettings } from '@pacesetter/services';

export function upCommand(): Command {
  return new Command('up')
    .description('serve over HTTP and keep campaigns going: read models, policies, timers and jobs in one process')
    .addOption(portOption())
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
Examples:
  $ pacesetter up
  $ pacesetter up --port 8080 --data /var/lib/campaigns
  $ HOST=0.0.0.0 LOG_LEVEL=debug pacesetter up

Routes:
  GET /health                      live and ready, or 503 with the reasons
  GET /v1/campaigns                ?limit=20&after=<id>
  GET /v1/campaigns/:id            phases, gates, obligations
  GET /v1/campaigns/:id/history    ?limit=20&after=<revision>
  GET /v1/campaigns/:id/posts      who holds which post; bulletins, mechanisms, sites, listed, circulars, draws likewise

Ctrl+C or SIGTERM finishes what is in hand and stops; a second time stops at once.`,
    )
    .action(up);
}

async function up(options: Overrides): Promise<void> {
  const settings = readSettings(options);
  const database = await openMainDatabase(settings);
  try {
    if ((await firstRehearsalStanding(database.url)) === 'cut-off') {
      throw new Failure('the rehearsal in this database was cut off: `pacesetter start` finishes it, and then serves');
    }
    const log = commandLog(process.env['LOG_LEVEL'] ?? 'info');
    const onReady = (address: string) => console.log(`Pacesetter is up: ${address}`);
    await serveUntilStopped(settings, { databaseUrl: database.url, log, onReady, onFirstStart: tellFirstStart });
  } finally {
    await database.stop();
  }
}
