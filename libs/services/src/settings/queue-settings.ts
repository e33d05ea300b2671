import { createSecureContext } from 'node:tls';
import { parseRedisAddress, type RedisAccess, type RedisAddress, type RedisTls } from '@pacesetter/queue';
import type { Variables } from './variables';

/** Where the queue is. */
export type QueueSettings =
  { readonly backend: 'postgres' } | { readonly backend: 'redis'; readonly url: string; readonly redis?: RedisAccess };

export function queueSettings(variables: Variables): QueueSettings {
  const backend = variables.choice('PACESETTER_QUEUE', ['postgres', 'redis']) ?? 'postgres';
  if (backend === 'postgres') return { backend };
  const url = variables.secret('REDIS_URL');
  const address = url === undefined ? undefined : addressIn(url, variables);
  const redis = redisAccess(address, variables);
  if (url !== undefined) return { backend, url, ...(redis !== undefined && { redis }) };
  variables.mistake('PACESETTER_QUEUE=redis needs REDIS_URL, e.g. redis://127.0.0.1:6379');
  return { backend: 'postgres' };
}

function addressIn(url: string, variables: Variables): RedisAddress | undefined {
  try {
    return parseRedisAddress(url);
  } catch (error) {
    return variables.mistake(`REDIS_URL is no address of a Redis: ${error instanceof Error ? error.message : ''}`);
  }
}

function redisAccess(address: RedisAddress | undefined, variables: Variables): RedisAccess | undefined {
  const access = present({ tls: tlsSettings(variables), sentinel: sentinelLogin(variables) });
  if (address === undefined) return access;
  if (access?.tls !== undefined && !address.tls) {
    variables.mistake('REDIS_TLS_… are set, but REDIS_URL is without TLS: begin it with rediss, or leave them out');
  }
  if (access?.sentinel !== undefined && address.shape !== 'sentinel') {
    variables.mistake('REDIS_SENTINEL_… are set, but REDIS_URL names no sentinels: begin it with redis+sentinel');
  }
  return access;
}

function tlsSettings(variables: Variables): RedisTls | undefined {
  const tls = present({
    ca: variables.secret('REDIS_TLS_CA'),
    cert: variables.secret('REDIS_TLS_CERT'),
    key: variables.secret('REDIS_TLS_KEY'),
    servername: variables.text('REDIS_TLS_SERVER_NAME'),
  });
  if (tls !== undefined) checkCertificates(tls, variables);
  return tls;
}

function checkCertificates({ ca, cert, key }: RedisTls, variables: Variables): void {
  if ((cert === undefined) !== (key === undefined)) {
    variables.mistake('REDIS_TLS_CERT and REDIS_TLS_KEY belong together: set both (or their _FILE), or neither');
    return;
  }
  try {
    createSecureContext({ ca, cert, key });
  } catch (error) {
    const why = error instanceof Error ? error.message : '';
    variables.mistake(`REDIS_TLS_CA, REDIS_TLS_CERT or REDIS_TLS_KEY cannot be used: they are PEM texts (${why})`);
  }
}

function sentinelLogin(variables: Variables): RedisAccess['sentinel'] {
  const login = present({
    username: variables.text('REDIS_SENTINEL_USERNAME'),
    password: variables.secret('REDIS_SENTINEL_PASSWORD'),
  });
  if (login?.username !== undefined && login.password === undefined) {
    variables.mistake('REDIS_SENTINEL_USERNAME needs REDIS_SENTINEL_PASSWORD or REDIS_SENTINEL_PASSWORD_FILE');
  }
  return login;
}

/** What is set; undefined when nothing is. */
function present<Fields extends object>(fields: Fields): Fields | undefined {
  const set = Object.entries(fields).filter(([, value]) => value !== undefined);
  return set.length === 0 ? undefined : (Object.fromEntries(set) as Fields);
}
