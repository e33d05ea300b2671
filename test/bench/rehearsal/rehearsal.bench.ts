import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createPostgresEventStore, migrateEventStore } from '@pacesetter/event-store/postgres';
import { createPool } from '@pacesetter/postgres';
import type { RehearsalReport } from '@pacesetter/rehearsal';
import { newEvents, newStream } from '../event-store/sample-events';
import { type NewDatabase, runBench, withBenchServer } from '../harness/bench-server';
import { perSecond, report } from '../harness/figures';
import { provinceCsv } from './province';

/** Organisations below each one, level by level: as many as the province of Hunan has, 31,691 in all. */
const BELOW = (process.env['BENCH_TREE'] ?? '14,134,2008,29534').split(',').map(Number);

/** Figures of one run: a whole campaign is long enough to be its own median. */
runBench(() =>
  withBenchServer(async (newDatabase) => {
    const bare = await bareAppends(newDatabase);
    const { organizations, events, elapsedMs, eventsPerSecond, peakMemoryMiB, completed } = await rehearse();
    if (!completed) throw new Error('the campaign did not come to its end');
    report({
      work: `rehearsal of gansu-2010, ${organizations.toLocaleString('en')} organisations`,
      against: 'bare appends of single events, 1024 in flight',
      yardstick: bare,
      reached: eventsPerSecond,
      unit: 'events/s',
      remark: `${events.toLocaleString('en')} events in ${Math.round(elapsedMs / 1_000)} s, at most ${peakMemoryMiB.total} MiB`,
    });
  }),
);

async function bareAppends(newDatabase: NewDatabase): Promise<number> {
  const pool = createPool(await newDatabase('bare'), { name: 'bench' });
  await migrateEventStore(pool);
  const store = createPostgresEventStore({ pool });
  const append = () => store.append(newStream(), 'no-stream', newEvents(1));
  await perSecond(10_000, 1_024, append);
  const figure = await perSecond(40_000, 1_024, append);
  await store.close();
  await pool.end();
  return figure;
}

/** As a user starts it, in a process and on a server of its own. */
async function rehearse(): Promise<RehearsalReport> {
  const directory = await mkdtemp(join(tmpdir(), 'pacesetter-bench-'));
  try {
    const file = join(directory, 'organizations.csv');
    await writeFile(file, provinceCsv(BELOW));
    const parameters = ['rehearse', 'gansu-2010', '--seed', '7', '--organizations', file, '--json'];
    return JSON.parse(await outputOf(parameters, { ...process.env, PACESETTER_DATA: directory })) as RehearsalReport;
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

function outputOf(parameters: readonly string[], env: NodeJS.ProcessEnv): Promise<string> {
  const program = resolve(__dirname, '../../../bin/pacesetter.mjs');
  const child = spawn(process.execPath, [program, ...parameters], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (part: Buffer) => (output += part.toString()));
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => (code === 0 ? done(output) : fail(new Error(`the rehearsal ended with ${code}`))));
  });
}
