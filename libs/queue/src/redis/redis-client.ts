import { Cluster, type CommonRedisOptions, Redis } from 'ioredis';
import type { RedisAccess, RedisTls } from './redis-access';
import type { RedisAddress } from './redis-address';

/** The client of a Redis of any shape. */
export type RedisClient = Redis | Cluster;

const LONGEST_WAIT_MS = 2_000;

/**
 * Milliseconds of silence upon a command, after which the connection is given up: a server that hangs closes none. More than
 * the ten seconds for which BullMQ lets a server keep it waiting for a job.
 */
const SILENCE_MS = 20_000;

/**
 * How often a command follows a cluster that changes places, a quarter of a second at a time: for longer than nodes take to
 * agree that one of them is dead.
 */
const REDIRECTIONS = 80;
const REDIRECTION_MS = 250;

/** A client that is not connected yet, and once it is, comes back by itself whatever happens to the servers. */
export function createRedisClient(address: RedisAddress, access: RedisAccess): RedisClient {
  switch (address.shape) {
    case 'single':
      return new Redis({ ...address.nodes[0], ...lasting, ...loginOf(address, access), lazyConnect: true });
    case 'sentinel':
      return new Redis({ ...sentinels(address, access), ...lasting, ...loginOf(address, access), lazyConnect: true });
    case 'cluster':
      return cluster(address, access);
  }
}

function wait(times: number): number {
  return Math.min(times * 100, LONGEST_WAIT_MS);
}

/** Commands wait for a lost server to come back instead of failing. */
const lasting = {
  maxRetriesPerRequest: null,
  socketTimeout: SILENCE_MS,
  retryStrategy: wait,
  // A primary that has become a replica says so: its name or its sentinels know the new one.
  reconnectOnError: ({ message }: Error) => (message.startsWith('READONLY') ? 2 : false),
} satisfies CommonRedisOptions;

function loginOf({ username, password, database, tls }: RedisAddress, access: RedisAccess) {
  return { username, password, db: database, ...(tls && { tls: tlsOf(access.tls) }) };
}

function sentinels({ nodes, primary, tls }: RedisAddress, access: RedisAccess) {
  return {
    sentinels: nodes.map((node) => ({ ...node })),
    name: primary,
    sentinelUsername: access.sentinel?.username,
    sentinelPassword: access.sentinel?.password,
    sentinelRetryStrategy: wait,
    ...(tls && { enableTLSForSentinelMode: true, sentinelTLS: tlsOf(access.tls) }),
  };
}

function cluster(address: RedisAddress, access: RedisAccess): Cluster {
  const { username, password, tls } = loginOf(address, access);
  return new Cluster(
    address.nodes.map((node) => ({ ...node })),
    {
      lazyConnect: true,
      clusterRetryStrategy: wait,
      maxRedirections: REDIRECTIONS,
      retryDelayOnFailover: REDIRECTION_MS,
      retryDelayOnClusterDown: REDIRECTION_MS,
      redisOptions: { username, password, tls, maxRetriesPerRequest: null, socketTimeout: SILENCE_MS },
      // Certificates are for names: a name stays one.
      ...(tls !== undefined && { dnsLookup: (name, found) => found(null, name) }),
    },
  );
}

function tlsOf({ ca, cert, key, servername }: RedisTls = {}) {
  return { ca, cert, key, ...(servername !== undefined && { servername }) };
}
