import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createDatabase, createPool, dropDatabase } from '@pacesetter/postgres';
import { testRedis } from '@pacesetter/testing';
import { programOf } from '../../e2e/programs';
import { type ServiceName, ServiceProcess } from '../../e2e/services';
import { Clocks } from '../../faults/services/clocks';
import { runBench, withBenchServer } from '../harness/bench-server';
import { report } from '../harness/figures';
import { overdueCampaign } from './overdue-campaign';
import { processorSeconds, serverSeconds } from './processor-time';

/**
 * So many deadlines fall due at once: how fast one, two and four worker processes do what is to be done, on Redis and
 * PostgreSQL, beside one projector; and who needs how much of the processor for it. Smaller with BENCH_TEAMS.
 */
const TEAMS = Number(process.env['BENCH_TEAMS'] ?? 3_000);
const WORKERS = [1, 2, 4];
const ROOT = resolve(__dirname, '../../..');
const COUNT = `SELECT count(*)::int AS missed FROM event_store.events WHERE type = 'PledgeCheckMissed'`;

interface Outcome {
  readonly perSecond: number;
  /** Milliseconds of processor time for each job. */
  readonly worker: number;
  readonly projector: number;
  readonly postgres: number;
}

interface Started {
  readonly process: ServiceProcess;
  readonly pid: number;
}

async function start(name: ServiceName, environment: NodeJS.ProcessEnv): Promise<Started> {
  const [program, ...args] = programOf(name);
  const child = spawn(program, args, { cwd: ROOT, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  const started = new ServiceProcess(name, child);
  await started.ready();
  return { process: started, pid: child.pid ?? 0 };
}

/** With a copy of the campaign, four days later. */
async function measure(template: string, workers: number): Promise<Outcome> {
  const [redis, clocks] = [await testRedis(), new Clocks(mkdtempSync(join(tmpdir(), 'pacesetter-bench-')))];
  const name = `${new URL(template).pathname.slice(1)}_${workers}`;
  const databaseUrl = await createDatabase(template, name, { template: new URL(template).pathname.slice(1) });
  const vault = await createDatabase(template, `${name}_vault`);
  const pool = createPool(databaseUrl, { name: 'bench', max: 2 });
  clocks.advance(4);
  const environment = {
    ...process.env,
    ...{ DATABASE_URL: databaseUrl, PACESETTER_VAULT_URL: vault, PACESETTER_QUEUE: 'redis', REDIS_URL: redis.url },
    ...{ PACESETTER_OPERATIONS_PORT: '0', PACESETTER_SWEEP_SECONDS: '1', LOG_LEVEL: 'info' },
    PACESETTER_MASTER_KEY: Buffer.alloc(32, 7).toString('base64'),
    NODE_OPTIONS: `--require ${join(ROOT, 'test/faults/services/shifted-date.cjs')}`,
    FAULTS_CLOCK: clocks.fileOf('all'),
  };
  const projector = await start('projector', environment);
  const crew = await Promise.all(Array.from({ length: workers }, () => start('worker', environment)));
  const outcome = await measured(pool, projector, crew);
  for (const { process: each } of [projector, ...crew]) each.signal('SIGTERM');
  await Promise.all([projector, ...crew].map(({ process: each }) => each.ended));
  await pool.end();
  await redis.stop();
  for (const each of [name, `${name}_vault`]) await dropDatabase(template, each);
  return outcome;
}

async function measured(
  pool: ReturnType<typeof createPool>,
  projector: Started,
  crew: readonly Started[],
): Promise<Outcome> {
  const done = async () => (await pool.query<{ missed: number }>(COUNT)).rows[0]?.missed ?? 0;
  const server = await postmaster(pool);
  const used = () => ({
    worker: crew.reduce((sum, { pid }) => sum + processorSeconds(pid), 0),
    projector: processorSeconds(projector.pid),
    postgres: serverSeconds(server),
  });
  while ((await done()) === 0) await sleep(10);
  const [first, begun, before] = [await done(), performance.now(), used()];
  while ((await done()) < TEAMS) await sleep(50);
  const [seconds, after, jobs] = [(performance.now() - begun) / 1_000, used(), TEAMS - first];
  const each = (who: keyof typeof after) => ((after[who] - before[who]) / jobs) * 1_000;
  return {
    perSecond: jobs / seconds,
    worker: each('worker'),
    projector: each('projector'),
    postgres: each('postgres'),
  };
}

/** The process that all others of the server are children of. */
async function postmaster(pool: ReturnType<typeof createPool>): Promise<number> {
  const { rows } = await pool.query<{ pid: number }>(
    `SELECT split_part(pg_read_file('postmaster.pid'), E'\\n', 1)::int AS pid`,
  );
  return rows[0]?.pid ?? 0;
}

runBench(() =>
  withBenchServer(async (newDatabase) => {
    const template = await newDatabase('workers');
    const redis = await testRedis();
    const clock = { now: () => new Date().toISOString() };
    await overdueCampaign({ databaseUrl: template, redisUrl: redis.url, clock }, TEAMS);
    await redis.stop();
    const outcomes = [];
    for (const workers of WORKERS) outcomes.push(await measure(template, workers));
    const alone = outcomes[0]?.perSecond ?? NaN;
    outcomes.forEach(({ perSecond, worker, projector, postgres }, index) => {
      const times = [
        `workers ${worker.toFixed(1)}`,
        `projector ${projector.toFixed(1)}`,
        `PostgreSQL ${postgres.toFixed(1)}`,
      ];
      report({
        work: `${TEAMS} deadlines that fall due at once, ${WORKERS[index]} worker processes`,
        against: 'one worker process',
        yardstick: alone,
        reached: perSecond,
        unit: 'jobs/s',
        remark: `processor time of a job, in ms: ${times.join(', ')}`,
      });
    });
  }),
);
