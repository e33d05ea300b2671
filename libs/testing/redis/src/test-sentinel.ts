import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freePort } from '../../../postgres';
import { redisDirectory, RedisProcess } from '../../src/redis-process';
import { ask, until } from './asked';

/** A primary, a replica and the sentinel that puts the one in the other's place. */
export interface TestSentinel {
  /** Names a sentinel that is not there before the one that is: others are asked. */
  readonly url: string;
  /** The sentinel's own; that of the servers is in `url`. */
  readonly password: string;
  /** Kills the primary; the replica is the primary then. */
  failOver(): Promise<void>;
  stop(): Promise<void>;
}

const NAME = 'main';
const SERVERS = 'of-the-servers';
const SENTINELS = 'of-the-sentinels';

/** Milliseconds of silence after which the sentinel takes the primary for dead. */
const SILENCE_MS = 200;

export async function testSentinel(): Promise<TestSentinel> {
  const [primaryPort, replicaPort, sentinelPort, nobody] = [
    await freePort(),
    await freePort(),
    await freePort(),
    await freePort(),
  ];
  const primary = await startServer(primaryPort);
  const replica = await startServer(replicaPort, ['--replicaof', `127.0.0.1 ${primaryPort}`]);
  const sentinel = await startSentinel(sentinelPort, primaryPort);
  const asked = { port: sentinelPort, password: SENTINELS };
  await until(
    'the sentinel knows the replica',
    async () => String(await ask(asked, 'sentinel', 'replicas', NAME)),
    (replicas) => replicas.includes(`${replicaPort}`) && /master-link-status,ok/.test(replicas),
  );
  return {
    url: `redis+sentinel://:${SERVERS}@127.0.0.1:${nobody},127.0.0.1:${sentinelPort}/${NAME}`,
    password: SENTINELS,
    failOver: async () => {
      await primary.kill();
      await until(
        'the replica has become the primary',
        async () => String(await ask({ port: replicaPort, password: SERVERS }, 'role')),
        (role) => role.startsWith('master'),
      );
    },
    stop: async () => void (await Promise.all([primary, replica, sentinel].map((server) => server.stop()))),
  };
}

async function startServer(port: number, more: readonly string[] = []): Promise<RedisProcess> {
  const secret = ['--requirepass', SERVERS, '--masterauth', SERVERS];
  const at = ['--port', String(port), '--repl-diskless-sync-delay', '0'];
  const server = new RedisProcess(await redisDirectory(), [...at, ...secret, ...more]);
  await server.start();
  return server;
}

/** It writes down what it finds out, and therefore needs a file of its settings. */
async function startSentinel(port: number, primaryPort: number): Promise<RedisProcess> {
  const directory = await redisDirectory();
  const file = join(directory, 'sentinel.conf');
  const settings = [
    `port ${port}`,
    `requirepass ${SENTINELS}`,
    `sentinel monitor ${NAME} 127.0.0.1 ${primaryPort} 1`,
    `sentinel auth-pass ${NAME} ${SERVERS}`,
    `sentinel down-after-milliseconds ${NAME} ${SILENCE_MS}`,
    `sentinel failover-timeout ${NAME} 2000`,
  ];
  await writeFile(file, `${settings.join('\n')}\n`);
  const sentinel = new RedisProcess(directory, [file, '--sentinel']);
  await sentinel.start();
  return sentinel;
}
