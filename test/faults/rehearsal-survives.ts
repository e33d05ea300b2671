import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { seededRandom } from '@pacesetter/kernel';
import { databaseUrl, onServer, startEmbeddedPostgres } from '@pacesetter/postgres';
import { createQueue } from '@pacesetter/queue';

/**
 * Rehearses the same campaign undisturbed and then with blows, and compares the digests of the histories.
 *
 *   npm run faults:rehearsal -- [--programmes gansu-2010,luliang-2009] [--seed N] [--blows kill,queue,postgres]
 */
const BLOWS = { kill: 10, queue: 3, postgres: 3 } as const;
type Blow = keyof typeof BLOWS;

interface Outcome {
  readonly digest: string;
  readonly seconds: number;
  readonly blows: number;
}

interface Options {
  readonly programmes: readonly string[];
  readonly seed: number;
  readonly blows: readonly Blow[];
}

/** What is rehearsed again and again. */
interface Piece {
  readonly programme: string;
  readonly seed: number;
  readonly dataDir: string;
}

const root = join(__dirname, '../..');

async function main({ programmes, seed, blows }: Options): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'pacesetter-faults-'));
  try {
    for (const programme of programmes) await struck({ programme, seed, dataDir }, blows);
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function struck(piece: Piece, blows: readonly Blow[]): Promise<void> {
  const calm = await calmRun(piece);
  process.stdout.write(`${piece.programme}, seed ${piece.seed}\n`);
  report('undisturbed', calm);
  for (const blow of blows) {
    const outcome = await (blow === 'kill' ? killedRun(piece, calm) : struckRun(piece, { blow, calm }));
    report(blow, outcome);
    if (outcome.digest !== calm.digest || outcome.blows < BLOWS[blow]) process.exitCode = 1;
  }
}

function report(name: string, { digest, seconds, blows }: Outcome): void {
  process.stdout.write(`${name.padEnd(12)} ${blows} blows  ${seconds.toFixed(1)} s  ${digest}\n`);
}

function start({ programme, seed, dataDir }: Piece, ...more: string[]) {
  const parameters = ['rehearse', programme, '--seed', String(seed), '--json', ...more];
  const env = { ...process.env, PACESETTER_DATA: dataDir };
  const child = spawn(process.execPath, [join(root, 'bin/pacesetter.mjs'), ...parameters], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (part: Buffer) => (output += part.toString()));
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  return { child, ended, digest: () => (JSON.parse(output) as { historyDigest: string }).historyDigest };
}

async function calmRun(piece: Piece): Promise<Outcome> {
  const began = performance.now();
  const { ended, digest } = start(piece);
  if ((await ended) !== 0) throw new Error('the undisturbed rehearsal has failed');
  return { digest: digest(), seconds: (performance.now() - began) / 1_000, blows: 0 };
}

/** Killed ten times at random moments of its life, resumed each time. */
async function killedRun(piece: Piece, calm: Outcome): Promise<Outcome> {
  const began = performance.now();
  const random = seededRandom(piece.seed, 'kill');
  for (let blows = 0; ;) {
    const run = start(piece, ...(blows === 0 ? [] : ['--resume']));
    // Some have hardly begun, some have worked for long, and there is something left to do for ten of them.
    const time = (0.1 + 0.2 * random.next()) * calm.seconds * 1_000;
    const code = blows < BLOWS.kill ? await killedAfter(run, time) : await run.ended;
    if (code === 0) return { digest: run.digest(), seconds: (performance.now() - began) / 1_000, blows };
    if (blows >= BLOWS.kill) throw new Error(`the resumed rehearsal ended with ${code}`);
    blows++;
  }
}

async function killedAfter({ child, ended }: { child: ChildProcess; ended: Promise<number | null> }, time: number) {
  const code = await Promise.race([ended, sleep(time, 'alive' as const)]);
  if (code !== 'alive') return code;
  child.kill('SIGKILL');
  return ended;
}

async function struckRun(piece: Piece, { blow, calm }: { blow: Blow; calm: Outcome }): Promise<Outcome> {
  const began = performance.now();
  const { dataDir } = piece;
  const run = start(piece);
  let blows = 0;
  const strikes = (async () => {
    for (; blows < BLOWS[blow]; blows++) {
      await sleep((calm.seconds * 1_000) / (BLOWS[blow] + 1.5));
      await (blow === 'queue' ? emptyQueue(dataDir) : restartPostgres(dataDir));
    }
  })();
  const code = await run.ended;
  await strikes.catch(() => undefined);
  if (code !== 0) throw new Error(`the rehearsal ended with ${code} after ${blows} blows (${blow})`);
  return { digest: run.digest(), seconds: (performance.now() - began) / 1_000, blows };
}

async function emptyQueue(dataDir: string): Promise<void> {
  const server = await startEmbeddedPostgres({ dataDir: join(dataDir, 'postgres') });
  try {
    const name = await onServer(server.url(), async (client) => {
      const { rows } = await client.query<{ datname: string }>(
        `SELECT datname FROM pg_database WHERE datname LIKE 'rehearsal_%'`,
      );
      return rows[0]?.datname ?? '';
    });
    const url = databaseUrl(server.url(), name);
    const queue = await createQueue({ backend: 'postgres', url, name, onError: () => undefined });
    await queue.empty();
    await queue.close();
  } finally {
    await server.leave();
  }
}

async function restartPostgres(dataDir: string): Promise<void> {
  const file = join(dataDir, 'postgres', 'pgdata', 'postmaster.pid');
  const pid = Number((await readFile(file, 'utf8')).split('\n')[0]);
  process.kill(pid, 'SIGINT');
  while (isAlive(pid)) await sleep(20);
  const server = await startEmbeddedPostgres({ dataDir: join(dataDir, 'postgres') });
  await server.leave();
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function readOptions(parameters: readonly string[]): Options {
  const value = (name: string) => parameters[parameters.indexOf(name) + 1];
  const seed = parameters.includes('--seed') ? Number(value('--seed')) : 7;
  const list = (name: string) => (parameters.includes(name) ? (value(name) ?? '').split(',') : undefined);
  const blows = (list('--blows') ?? Object.keys(BLOWS)) as Blow[];
  return { programmes: list('--programmes') ?? ['gansu-2010'], seed, blows };
}

void main(readOptions(process.argv.slice(2)));
