import {
  type MigrationPreview,
  MigrateCampaign,
  previewMigration,
  PublishProgramme,
  type ScheduleEffect,
} from '@pacesetter/campaigns';
import type { Engine } from '@pacesetter/engine';
import { startedBy } from '@pacesetter/kernel';
import type { Programme } from '@pacesetter/programmes';
import { Command } from 'commander';
import { administrator } from '../administrator';
import { withEngine } from '../engine';
import { Failure } from '../failure';
import { renderMigration } from '../migration/render-migration';
import { allScheduleEffects } from '../migration/schedule-effects';
import { dataOption } from '../options';
import { findProgramme } from '../programmes';
import { readSettings } from '@pacesetter/services';

interface Options {
  readonly to: string;
  readonly dryRun?: boolean;
  readonly reason?: string;
  readonly data?: string;
}

export function migrateCommand(): Command {
  return new Command('migrate')
    .description('move a running campaign to another version of its programme: a recorded decision with its difference')
    .argument('<campaign>', 'id of the campaign')
    .requiredOption('--to <programme>', 'the version: a YAML file, or id@version of one that ships')
    .option('--dry-run', 'show what it would do to phases and obligations, and decide nothing')
    .option('--reason <text>', 'why; it stands in the history')
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
Examples:
  $ pacesetter campaign migrate gansu-2010-rehearsal-1 --to gansu-2010-v2.yaml --dry-run
  $ pacesetter campaign migrate gansu-2010-rehearsal-1 --to gansu-2010-v2.yaml --reason "the bureau revised its plan"

What is done stays done. What has no place in the new version is refused, with where and how to mend it.`,
    )
    .action(migrate);
}

async function migrate(campaignId: string, options: Options): Promise<void> {
  const target = findProgramme(options.to);
  if (options.dryRun !== true && options.reason === undefined) {
    throw new Failure('say why with --reason, or look at it first with --dry-run');
  }
  const { schedules, ...preview } = await withEngine(readSettings(options), async (engine) => {
    const looked = await lookAt(engine, campaignId, target);
    if (options.dryRun !== true && looked.plan.problems.length === 0) {
      await decide(engine, { campaignId, target, reason: options.reason ?? '' });
    }
    return looked;
  });
  process.stdout.write(renderMigration(preview, schedules));
  const { problems } = preview.plan;
  if (problems.length > 0) throw new Failure(`refused: ${problems.length} things have no place in ${target.ref}`);
  console.log(options.dryRun === true ? 'Nothing was decided.' : `${campaignId} runs on ${target.ref} from now on.`);
}

interface Looked extends MigrationPreview {
  readonly schedules: readonly ScheduleEffect[];
}

/** @throws Failure when there is no such campaign, or it runs on another programme */
async function lookAt({ parts }: Engine, campaignId: string, target: Programme): Promise<Looked> {
  const { tools } = parts;
  const reader = { ...tools, now: tools.clock.now() };
  const looked = await previewMigration(reader, campaignId, target);
  if (looked === undefined) throw new Failure(`there is no campaign ${campaignId}`);
  const { id, version } = looked.versions.fromProgramme;
  const { id: wanted } = target.definition;
  if (wanted === id && target.definition.version !== version) {
    return { ...looked, schedules: await allScheduleEffects(looked.move, reader) };
  }
  const wrong = wanted === id ? 'that version already; raise `version` in the file' : `${id}, not on ${wanted}`;
  throw new Failure(`${campaignId} runs on ${wrong}`);
}

interface Decision {
  readonly campaignId: string;
  readonly target: Programme;
  readonly reason: string;
}

async function decide({ parts }: Engine, { campaignId, target, reason }: Decision): Promise<void> {
  const { definition, digest } = target;
  const by = () => startedBy({ actor: administrator(), reason });
  const { id: programmeId, version } = definition;
  await parts.bus.execute(new PublishProgramme({ programmeId, version, digest, definition }, by()));
  await parts.bus.execute(new MigrateCampaign({ campaignId, version }, by()));
}
