const LIMIT = 63; // NAMEDATALEN - 1: PostgreSQL cuts the rest off

/** Name under which this process' connections show in pg_stat_activity: what for, and which process. */
export function ownApplicationName(purpose: string): string {
  const suffix = `#${process.pid}`;
  return purpose.slice(0, LIMIT - suffix.length) + suffix;
}

/** LIKE pattern of the names given by {@link ownApplicationName} in this process. */
export const OWN_CONNECTIONS = `%#${process.pid}`;
