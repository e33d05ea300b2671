import { rehearsalCampaignId } from '@pacesetter/rehearsal';
import { Command } from 'commander';
import { commandLog } from '../command-log';
import { Interrupted } from '../failure';
import { dataOption, portOption } from '../options';
import { findProgramme } from '../programmes';
import { renderReport } from '../report/render-report';
import { FIRST, firstRehearsal, firstRehearsalStanding } from '../serve/first-rehearsal';
import { serveUntilStopped } from '../serve/serve';
import { tellFirstStart } from '../serve/tell-first-start';
import { openMainDatabase, type Overrides, readSettings, type Settings, stopSignal } from '@pacesetter/services';

export function startCommand(): Command {
  return new Command('start')
    .description(`what npm start runs: rehearse ${FIRST.programme} if there is no history yet, then serve like up`)
    .addOption(portOption())
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
Examples:
  $ pacesetter start
  $ pacesetter start --port 8080 --data /tmp/campaigns

A first start that is cut off goes on where it was at the next one.`,
    )
    .action(start);
}

async function start(options: Overrides): Promise<void> {
  const settings = readSettings(options);
  const database = await openMainDatabase(settings);
  try {
    await ensureHistory(settings, database.url);
    const log = commandLog();
    const onReady = (address: string) => console.log(whatToTry(address, options));
    await serveUntilStopped(settings, { databaseUrl: database.url, log, onReady, onFirstStart: tellFirstStart });
  } finally {
    await database.stop();
  }
}

async function ensureHistory(settings: Settings, databaseUrl: string): Promise<void> {
  const standing = await firstRehearsalStanding(databaseUrl);
  if (standing === 'ended' || standing === 'other') {
    console.log('The store holds history already: nothing to rehearse.');
    return;
  }
  const what = standing === 'empty' ? 'Rehearsing' : 'Going on with the rehearsal of';
  console.log(`${what} ${FIRST.programme}: two and a half years in virtual time …\n`);
  const stopping = new AbortController();
  void stopSignal().then((signal) => stopping.abort(new Interrupted(`${signal}: the next start goes on from here`)));
  console.log(renderReport(await firstRehearsal(settings, databaseUrl, stopping.signal)));
}

function whatToTry(address: string, { data }: Overrides): string {
  const campaignId = rehearsalCampaignId(findProgramme(FIRST.programme), FIRST.seed);
  const where = data === undefined ? '' : ` --data ${data}`;
  return `Pacesetter is up: ${address}

Try:
  curl ${address}/v1/campaigns
  curl ${address}/v1/campaigns/${campaignId}
  curl ${address}/v1/campaigns/${campaignId}/history
  npx pacesetter history ${campaignId}${where}
  npx pacesetter history t133${where}

Ctrl+C stops it.`;
}
