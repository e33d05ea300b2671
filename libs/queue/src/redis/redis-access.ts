/** What an address of a Redis cannot say. */
export interface RedisAccess {
  /** For `rediss` addresses; without it, authorities that Node trusts and the names in the address. */
  readonly tls?: RedisTls;
  /** Login at the sentinels, who know nothing of the servers' users. */
  readonly sentinel?: { readonly username?: string; readonly password?: string };
}

/** Certificates in PEM. */
export interface RedisTls {
  /** Authorities that sign the servers' certificates. */
  readonly ca?: string;
  /** Ours, where servers ask for one, and its key. */
  readonly cert?: string;
  readonly key?: string;
  /** The name in the servers' certificates, where it is not that of their addresses. */
  readonly servername?: string;
}
