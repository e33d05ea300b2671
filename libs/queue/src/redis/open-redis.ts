import { setTimeout as sleep } from 'node:timers/promises';
import { Cluster } from 'ioredis';
import { discreet } from './discreet-error';
import type { RedisAccess } from './redis-access';
import { nodesOf, parseRedisAddress, type RedisAddress } from './redis-address';
import { createRedisClient, type RedisClient } from './redis-client';
import { unfitness } from './server-fitness';

/** A Redis that cannot hold the queue. */
export class RedisUnusable extends Error {
  override readonly name = 'RedisUnusable';
}

export interface RedisOptions {
  readonly url: string;
  readonly access: RedisAccess;
  /** For how long to try at the start, in milliseconds. */
  readonly patienceMs: number;
  /** Told of lost connections, and of what an operator should know about the servers. */
  readonly onError: (error: Error) => void;
}

/** Answers that another attempt does not change. */
const REFUSALS = /\b(WRONGPASS|NOAUTH|NOPERM|ERR (AUTH|DB index|invalid password|SELECT))/;

/** Connects, and looks whether the servers are fit for a queue. @throws RedisUnusable, RedisAddressError */
export async function openRedis({ url, access, patienceMs, onError }: RedisOptions): Promise<RedisClient> {
  const address = parseRedisAddress(url);
  const client = createRedisClient(address, access);
  client.on('error', (error: Error) => onError(discreet(error)));
  try {
    await ready(client, patienceMs);
    await checkServers(client, onError);
    return client;
  } catch (error) {
    client.disconnect();
    const reason = error instanceof Error ? error.message : String(error);
    throw new RedisUnusable(`the Redis of the queue (${placeOf(address)}) cannot be used: ${reason}`);
  }
}

function placeOf(address: RedisAddress): string {
  const at = nodesOf(address);
  return address.shape === 'sentinel' ? `"${address.primary}" of the sentinels ${at}` : at;
}

/** Until the client can be used; it goes on trying by itself. @throws when it is refused, or patience is over */
async function ready(client: RedisClient, patienceMs: number): Promise<void> {
  const attempts = new AbortController();
  const { signal } = attempts;
  let last: Error | undefined;
  const connected = new Promise<void>((resolve) => client.once('ready', () => resolve()));
  const refused = new Promise<never>((_, reject) => {
    const failed = (error: Error) => {
      last = innermost(error);
      if (REFUSALS.test(last.message)) reject(last);
    };
    client.on('error', failed);
    signal.addEventListener('abort', () => client.off('error', failed));
    // What it rejects with is an error of this attempt; more will follow.
    client.connect().catch(failed);
  });
  const late = sleep(patienceMs, undefined, { signal }).then(() => {
    throw new Error(`no connection within ${patienceMs / 1_000} s${last === undefined ? '' : `: ${last.message}`}`);
  });
  try {
    await Promise.race([connected, refused, late]);
  } finally {
    attempts.abort();
  }
}

/** A cluster says that all nodes failed; the last of them says how. */
function innermost(error: Error): Error {
  const inner: unknown = 'lastNodeError' in error ? error.lastNodeError : undefined;
  return inner instanceof Error ? innermost(inner) : error;
}

async function checkServers(client: RedisClient, onError: (error: Error) => void): Promise<void> {
  const servers = client instanceof Cluster ? client.nodes('master') : [client];
  for (const info of await Promise.all(servers.map((server) => server.info()))) {
    const { refusal, warning } = unfitness(info);
    if (refusal !== undefined) throw new Error(refusal);
    if (warning !== undefined) onError(new Error(`the Redis of the queue is ill prepared: ${warning}`));
  }
}
