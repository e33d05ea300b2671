import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { debianServers } from './services/debian.mjs';
import { createRehearsalDatabase, startPostgres } from './services/postgres.mjs';
import { start } from './services/process.mjs';
import { programs } from './setup/build.mjs';
import { setUpForStarting } from './setup.mjs';
import { root, SetupFailure, say } from './setup/terminal.mjs';

/**
 * `npm run services`: api, worker ×2, projector ×2 and gateway as processes of their own, on Debian's redis-server and
 * postgresql, all of them on this machine. Ctrl+C stops all of them. `PACESETTER_SERVICES` is the folder of their data. With
 * `PACESETTER_REHEARSAL_SEED` they take part in one rehearsal, in a database and a queue of its own.
 */
const SERVICES = ['api', 'worker', 'worker', 'projector', 'projector', 'gateway'];
const LOWEST_PORT = 3000;
const OPERATIONS_PORT = 9464;

const rehearsalSeed = process.env.PACESETTER_REHEARSAL_SEED;
const USUAL_COMMANDS = `  npx pacesetter access password administrator      the first password, to sign in with
  npx pacesetter campaign launch --help`;
const REHEARSAL_COMMANDS = `  npx pacesetter rehearse gansu-2010 --seed ${rehearsalSeed} --services      any programme; once`;

const folder = process.env.PACESETTER_SERVICES ?? ownFolder();
const running = [];

await setUpForStarting();
try {
  await serve();
} catch (error) {
  say(error.message);
  if (error instanceof SetupFailure) say(`hint: ${error.hint}`);
  process.exitCode = 1;
} finally {
  await stopAll();
}

async function serve() {
  const stopped = new Promise((resolve) => ['SIGINT', 'SIGTERM'].forEach((signal) => process.once(signal, resolve)));
  const { postgres: programs } = await debianServers();
  mkdirSync(folder, { recursive: true });
  const [databasePort, queue] = [await freePort(), await freePort()];
  const postgres = await startPostgres({ programs, folder, port: databasePort });
  running.push(postgres.server);
  const redis = startRedis(queue);
  running.push(redis);
  await redis.says(/Ready to accept connections/);
  const database = rehearsalSeed === undefined ? postgres.url : createRehearsalDatabase(postgres.url, programs);
  const environment = settings(database, `redis://127.0.0.1:${queue}`);
  const services = await startServices(environment);
  await Promise.all(services.map(({ process: each }) => each.says(/"msg":"ready"/)));
  print(services, environment);
  const failed = services.map(({ process: each }) => each.ended.then((code) => `${each.name} ended with ${code}`));
  const ended = await Promise.race([stopped, ...failed]);
  if (String(ended).includes('ended with')) throw new Error(`${ended}: see above`);
}

/** Redis keeps what is in the queue on disk; should it be lost, the sweep finds everything again. */
function startRedis(port) {
  const data = join(folder, rehearsalSeed === undefined ? 'redis' : 'redis-rehearsal');
  mkdirSync(data, { recursive: true });
  const where = ['--port', String(port), '--bind', '127.0.0.1', '--dir', data];
  const kept = rehearsalSeed === undefined ? ['--appendonly', 'yes'] : ['--appendonly', 'no', '--save', ''];
  // BullMQ must not lose keys to a full memory.
  return start('redis', 'redis-server', [...where, ...kept, '--maxmemory-policy', 'noeviction']);
}

function settings(databaseUrl, redisUrl) {
  return {
    ...process.env,
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    DATABASE_URL: databaseUrl,
    PACESETTER_QUEUE: 'redis',
    REDIS_URL: redisUrl,
    PACESETTER_MASTER_KEY: masterKey(),
    PACESETTER_PUBLIC_URL: `http://127.0.0.1:${LOWEST_PORT}`,
    LOG_LEVEL: process.env.LOG_LEVEL ?? 'info',
  };
}

function masterKey() {
  const file = join(folder, 'master.key');
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('base64'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}

async function startServices(environment) {
  const services = [];
  let [port, operationsPort] = [LOWEST_PORT, OPERATIONS_PORT];
  for (const name of SERVICES) {
    const serves = name === 'api' || name === 'gateway';
    if (serves) port = await freePort(port);
    operationsPort = await freePort(operationsPort);
    const env = { ...environment, PORT: String(port), PACESETTER_OPERATIONS_PORT: String(operationsPort) };
    const show = (line) => /"level":[456]0|^pacesetter/.test(line) && process.stderr.write(`${line}\n`);
    const one = start(name, process.execPath, [programs, name], { env, show });
    running.push(one);
    services.push({ process: one, name, port: serves ? port : undefined, operationsPort });
    [port, operationsPort] = [port + 1, operationsPort + 1];
  }
  return services;
}

function print(services, { DATABASE_URL, REDIS_URL }) {
  const lines = services.map(({ name, port, operationsPort }) => {
    const serves = port === undefined ? '' : `http://127.0.0.1:${port}`;
    return `  ${name.padEnd(10)} ${serves.padEnd(23)} http://127.0.0.1:${operationsPort}/health/ready, /metrics`;
  });
  const rehearsal = rehearsalSeed === undefined ? '' : `PACESETTER_REHEARSAL_SEED=${rehearsalSeed} `;
  const environment = `${rehearsal}PACESETTER_QUEUE=redis REDIS_URL=${REDIS_URL} \\\n  DATABASE_URL=${DATABASE_URL} \\\n  PACESETTER_MASTER_KEY="$(cat ${join(folder, 'master.key')})"`;
  console.log(`${services.length} services are up:

${lines.join('\n')}

The command line works on the same history when it is told where that is:
  export ${environment}
${rehearsalSeed === undefined ? USUAL_COMMANDS : REHEARSAL_COMMANDS}

Ctrl+C stops all of them.`);
}

/** First those who do something, then what they do it on. */
async function stopAll() {
  const servers = running.filter(({ name }) => name === 'postgres' || name === 'redis');
  const services = running.filter((each) => !servers.includes(each));
  const codes = await Promise.all(services.map((each) => each.stop()));
  const unclean = services.filter((_, index) => codes[index] !== 0);
  for (const { name } of unclean) say(`${name} did not finish in time what it had in hand`);
  if (services.length > 0) console.log(`${services.length - unclean.length} of ${services.length} stopped cleanly`);
  // PostgreSQL: a fast shutdown, which ends the connections that are left.
  await Promise.all(servers.map((each) => each.stop(each.name === 'postgres' ? 'SIGINT' : 'SIGTERM')));
}

/** A free port from the given one on, or any. */
function freePort(from = 0) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error) => (from > 0 && from < 65_535 ? resolve(freePort(from + 1)) : reject(error)));
    server.listen(from, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** As root, PostgreSQL runs as a user of its own, who must be able to reach the folder. */
function ownFolder() {
  return process.getuid?.() === 0 ? '/var/lib/pacesetter-services' : join(root, '.pacesetter', 'services');
}
