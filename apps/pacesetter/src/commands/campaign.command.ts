import { LaunchCampaign, PublishProgramme } from '@pacesetter/campaigns';
import { request } from '@pacesetter/kernel';
import { Command } from 'commander';
import { decideAsOffice } from '../decide';
import { dataOption } from '../options';
import { findProgramme } from '../programmes';
import { migrateCommand } from './campaign-migrate.command';
import {
  advanceCommand,
  cancelCommand,
  extendCommand,
  ownDaysCommand,
  pauseCommand,
  resumeCommand,
} from './campaign-steer.command';

export function campaignCommand(): Command {
  const steering = [extendCommand, advanceCommand, pauseCommand, resumeCommand, cancelCommand, ownDaysCommand];
  return [launchCommand, ...steering, migrateCommand].reduce(
    (campaign, subcommand) => campaign.addCommand(subcommand()),
    new Command('campaign').description('launch a campaign, and change it while it runs'),
  );
}

interface LaunchOptions {
  readonly programme: string;
  readonly root: string;
  readonly startsOn?: string;
  readonly data?: string;
}

function launchCommand(): Command {
  return new Command('launch')
    .description('publish a programme version and run it for an organisation and everybody below it')
    .argument('<campaign>', 'id of the new campaign')
    .requiredOption('--programme <programme>', 'a YAML file, or the id of one that ships')
    .requiredOption('--root <organization>', 'id of the organisation at the top; import organisations before')
    .option(
      '--starts-on <day>',
      'first day, YYYY-MM-DD, if it is another one than the programme’s: all dates move along',
    )
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
Example:
  $ pacesetter import organizations units.csv
  $ pacesetter campaign launch gansu-2027 --programme gansu-2010 --root bureau --starts-on 2027-05-15

The server (pacesetter up) enrols everybody and keeps the campaign going.`,
    )
    .action(launch);
}

async function launch(campaignId: string, { programme, root, startsOn, data }: LaunchOptions): Promise<void> {
  const { definition, digest, ref } = findProgramme(programme);
  const { id: programmeId, version } = definition;
  const launching = { campaignId, programmeId, version, rootOrganizationId: root, ...(startsOn && { startsOn }) };
  await decideAsOffice({ data }, [
    request(PublishProgramme, { programmeId, version, digest, definition }),
    request(LaunchCampaign, launching),
  ]);
  console.log(`${campaignId} runs on ${ref}.`);
}
