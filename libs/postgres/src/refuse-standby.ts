import type { PoolClient } from 'pg';

/** The server takes no writes: a standby, or a primary that has just become one. */
class ServerIsStandby extends Error {
  override readonly name = 'ServerIsStandby';
  readonly code = '25006';
}

/**
 * Looks at a new connection, as `target_session_attrs=read-write` of libpq does: after a fail-over the name of a service may
 * lead to the server that was the primary for some time yet. Such a connection is given up and made anew, until the name
 * leads to the new primary; else it would stay in the pool.
 */
export function refuseStandby(client: PoolClient, done: (error?: Error) => void): void {
  client.query<{ standby: boolean }>('SELECT pg_is_in_recovery() AS standby').then(
    ({ rows }) => {
      const isStandby = rows[0]?.standby === true;
      done(isStandby ? new ServerIsStandby('the server is a standby, and takes no writes') : undefined);
    },
    (error: Error) => done(error),
  );
}
