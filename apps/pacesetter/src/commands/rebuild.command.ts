import type { Engine } from '@pacesetter/engine';
import type { EventStore } from '@pacesetter/event-store';
import { BEGINNING, type Position } from '@pacesetter/kernel';
import { suggestion } from '@pacesetter/programmes';
import { Command } from 'commander';
import { withEngine } from '../engine';
import { UsageError } from '../failure';
import { dataOption } from '../options';
import { progressTeller } from '../rebuild-progress';
import { readSettings } from '@pacesetter/services';

interface Options {
  readonly all?: boolean;
  readonly data?: string;
}

export function rebuildCommand(): Command {
  return new Command('rebuild')
    .description('derive read models from history anew, beside the old ones, and switch')
    .argument('[view...]', 'names of the views')
    .option('--all', 'every view')
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
Examples:
  $ pacesetter rebuild campaign_board
  $ pacesetter rebuild --all

Queries go on with the old rows until the new ones have caught up; whoever serves the same database takes them up by
itself. Policies and deliveries do not run again.`,
    )
    .action((views: readonly string[], options: Options) =>
      withEngine(readSettings(options), (engine) => rebuild(engine, views, options)),
    );
}

async function rebuild(engine: Engine, wanted: readonly string[], { all }: Options): Promise<void> {
  const known = engine.parts.composition.contexts.flatMap(({ projections }) => projections.map(({ name }) => name));
  const views = all === true ? known : checked(wanted, known);
  for (const view of views) await rebuildOne(engine, view);
}

async function rebuildOne(engine: Engine, view: string): Promise<void> {
  const started = performance.now();
  const { projections, store } = engine.parts;
  const tell = progressTeller(view, countTo(store, await store.head()));
  let applied = 0;
  await projections.rebuild(view, ({ events, position, waitsForQueries }) => {
    applied = events;
    tell.progress(events, countTo(store, position), waitsForQueries);
  });
  tell.end();
  const seconds = ((performance.now() - started) / 1_000).toFixed(1);
  console.log(`${view}: rebuilt from ${applied.toLocaleString('en')} events in ${seconds} s`);
}

/** How many events there are up to a position, where the store can tell. */
function countTo(store: EventStore, position: Position): number | undefined {
  return store.capabilities.gaplessPositions ? store.countBetween(BEGINNING, position) : undefined;
}

/** @throws UsageError when nothing is named, or something that is not there */
function checked(wanted: readonly string[], known: readonly string[]): readonly string[] {
  if (wanted.length === 0) throw new UsageError(`name the views to rebuild, or --all; there are: ${known.join(', ')}`);
  const stranger = wanted.find((name) => !known.includes(name));
  if (stranger === undefined) return wanted;
  throw new UsageError(`there is no view "${stranger}"; ${suggestion(stranger, known, '"')}`);
}
