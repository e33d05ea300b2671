import { existsSync, readFileSync } from 'node:fs';
import type { Engine } from '@pacesetter/engine';
import { streamId } from '@pacesetter/kernel';
import {
  discrepanciesIn,
  draw,
  type DrawEvent,
  drawsOf,
  publishedDraw,
  type PublishedDraw,
} from '@pacesetter/supervision';
import { Command } from 'commander';
import { withEngine } from '../engine';
import { Failure } from '../failure';
import { dataOption } from '../options';
import { table } from '../report/text-table';
import { readSettings } from '@pacesetter/services';

interface Options {
  readonly data?: string;
}

export function drawCommand(): Command {
  return new Command('draw')
    .description('draws for inspections: list them, publish what went into them, compute them again')
    .addCommand(
      new Command('list')
        .description('the draws of a campaign')
        .argument('<campaign>', 'id of the campaign')
        .addOption(dataOption())
        .action(list),
    )
    .addCommand(
      new Command('export')
        .description('everything that went into a draw and came out of it, as JSON: see docs/draws.md')
        .argument('<name>', 'id of a draw, or of a campaign for all its draws')
        .addOption(dataOption())
        .action(async (name: string, options: Options) =>
          console.log(JSON.stringify(await publish(name, options), null, 1)),
        ),
    )
    .addCommand(
      new Command('verify')
        .description('compute draws again from what was published')
        .argument('<name>', 'id of a draw or of a campaign, or a file that was exported')
        .addOption(dataOption())
        .action(verify),
    );
}

async function list(campaignId: string, options: Options): Promise<void> {
  const draws = await withEngine(readSettings(options), ({ parts }) => drawsOf(parts.views, campaignId));
  if (draws.length === 0) return console.log(`Nothing has been drawn in "${campaignId}".`);
  const rows = draws.map(({ drawId, kind, status, size, drawn, seed }) => [
    drawId,
    kind,
    status,
    size,
    drawn,
    seed ?? '–',
  ]);
  process.stdout.write(table(['draw', 'kind', 'status', 'pool', 'drawn', 'seed'], rows));
}

async function publish(name: string, options: Options): Promise<PublishedDraw | readonly PublishedDraw[]> {
  return withEngine(readSettings(options), async (engine) => {
    const one = await read(engine, name);
    if (one !== undefined) return one;
    const draws = await drawsOf(engine.parts.views, name);
    const made = draws.filter(({ status }) => status === 'made');
    const all = await Promise.all(made.map(({ drawId }) => read(engine, drawId)));
    if (all.length > 0) return all.filter((published) => published !== undefined);
    throw new Failure(
      `there is no draw "${name}" that has been made, nor a campaign with one; see pacesetter draw list`,
    );
  });
}

async function read({ parts: { store } }: Engine, drawId: string): Promise<PublishedDraw | undefined> {
  const events = await store.readStream(streamId(draw.category, drawId));
  return publishedDraw(events as unknown as readonly DrawEvent[]);
}

async function verify(name: string, options: Options): Promise<void> {
  const given = existsSync(name)
    ? (JSON.parse(readFileSync(name, 'utf8')) as PublishedDraw | readonly PublishedDraw[])
    : await publish(name, options);
  const wrong = [given].flat().filter((published) => !agrees(published));
  if (wrong.length > 0) throw new Failure('what was published does not agree with itself');
}

function agrees(published: PublishedDraw): boolean {
  const found = discrepanciesIn(published);
  const drawn = published.drawn.reduce((sum, { organizations }) => sum + organizations.length, 0);
  console.log(`${published.drawId}: ${found.length === 0 ? `agrees, ${drawn} drawn` : 'DOES NOT AGREE'}`);
  for (const problem of found) console.log(`  ${problem}`);
  return found.length === 0;
}
