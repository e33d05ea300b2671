/** How the servers of a Redis belong together. */
export type RedisShape = 'single' | 'sentinel' | 'cluster';

export interface RedisNode {
  readonly host: string;
  readonly port: number;
}

/** What an address of a Redis says. */
export interface RedisAddress {
  readonly shape: RedisShape;
  readonly tls: boolean;
  /** The server, the sentinels, or some nodes of the cluster. */
  readonly nodes: readonly [RedisNode, ...RedisNode[]];
  /** Name under which the sentinels know the primary; empty in other shapes. */
  readonly primary: string;
  readonly username?: string;
  readonly password?: string;
  /** Number of the database; 0 in a cluster, which has no other. */
  readonly database: number;
}

/** An address that is none. What it says stays unsaid: there may be a password in it. */
export class RedisAddressError extends Error {
  override readonly name = 'RedisAddressError';
}

const FORM =
  /^(?<scheme>rediss?)(?:\+(?<shape>sentinel|cluster))?:\/\/(?:(?<login>[^@/?#]*)@)?(?<nodes>[^@/?#]*)(?:\/(?<path>[^?#@]*))?$/;

const FORMS =
  'redis://[user:password@]host[:6379][/database], redis+sentinel://[user:password@]host[:26379],host…/name[/database] ' +
  'or redis+cluster://[user:password@]host[:6379],host…; rediss… with TLS; what is special in a password is percent-encoded';

const PORTS = { single: 6_379, sentinel: 26_379, cluster: 6_379 };

/** @throws RedisAddressError saying what is wrong, without repeating it */
export function parseRedisAddress(text: string): RedisAddress {
  const found = FORM.exec(text)?.groups;
  if (found === undefined) throw new RedisAddressError(`it is like ${FORMS}`);
  const { scheme, shape = 'single', login, nodes = '', path = '' } = found;
  return {
    shape: shape as RedisShape,
    tls: scheme === 'rediss',
    nodes: nodesIn(nodes, shape as RedisShape),
    ...loginIn(login),
    ...placeIn(path, shape as RedisShape),
  };
}

/** Host names and ports, for people: never a password. */
export function nodesOf({ nodes }: RedisAddress): string {
  return nodes.map(({ host, port }) => (host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`)).join(', ');
}

function nodesIn(text: string, shape: RedisShape): RedisAddress['nodes'] {
  const [first, ...others] = text.split(',').map((node) => nodeIn(node, PORTS[shape]));
  if (first === undefined || (shape === 'single' && others.length > 0)) {
    throw new RedisAddressError(
      'it names several servers: those of one primary need redis+sentinel, of a cluster redis+cluster',
    );
  }
  return [first, ...others];
}

function nodeIn(text: string, usualPort: number): RedisNode {
  const [, six, name, digits] = /^(?:\[([\da-fA-F:.]+)\]|([^:[\]\s]+))(?::(\d{1,5}))?$/.exec(text) ?? [];
  const host = six ?? name;
  const port = digits === undefined ? usualPort : Number(digits);
  if (host === undefined || port < 1 || port > 65_535) {
    throw new RedisAddressError(
      'a server in it is no host, or its port is none: servers are like host:6379, with commas between',
    );
  }
  return { host, port };
}

function loginIn(text: string | undefined): Pick<RedisAddress, 'username' | 'password'> {
  if (text === undefined) return {};
  const colon = text.indexOf(':');
  if (colon < 0) throw new RedisAddressError('its login has no colon: it is user:password, or :password alone');
  const username = decoded(text.slice(0, colon));
  return { ...(username !== '' && { username }), password: decoded(text.slice(colon + 1)) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new RedisAddressError('its login is not percent-encoded: % itself is %25, @ is %40, : is %3A, / is %2F');
  }
}

function placeIn(path: string, shape: RedisShape): Pick<RedisAddress, 'primary' | 'database'> {
  const parts = path.split('/').filter((part) => part !== '');
  const primary = shape === 'sentinel' ? parts.shift() : '';
  if (primary === undefined) {
    throw new RedisAddressError(
      'it does not name the primary: redis+sentinel://host:26379,…/name, as the sentinels call it',
    );
  }
  const database = databaseIn(parts);
  if (shape === 'cluster' && database > 0) throw new RedisAddressError('a cluster has no database but 0');
  return { primary, database };
}

function databaseIn([text = '0', ...more]: readonly string[]): number {
  if (more.length > 0 || !/^\d{1,4}$/.test(text)) throw new RedisAddressError('its database is no number');
  return Number(text);
}
