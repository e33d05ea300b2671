/** Settings of postgresql.conf by name. */
export type ServerSettings = Readonly<Record<string, string | number | boolean>>;

/**
 * Durable, and sized for a machine of two cores that also runs the rest of the product. Compression of the log stays
 * off: the binaries come without lz4, and pglz costs the processor more than it saves the disk.
 */
export const DURABLE: ServerSettings = {
  fsync: true,
  synchronous_commit: true,
  full_page_writes: true,
  wal_level: 'minimal',
  max_wal_senders: 0,
  wal_buffers: '16MB',
  max_wal_size: '4GB',
  min_wal_size: '256MB',
  checkpoint_timeout: '15min',
  max_connections: 120,
  max_worker_processes: 4,
  max_logical_replication_workers: 0,
  max_parallel_workers_per_gather: 1,
  io_workers: 2,
  shared_buffers: '192MB',
  effective_cache_size: '1GB',
  work_mem: '8MB',
  maintenance_work_mem: '64MB',
  random_page_cost: 1.1,
  jit: false,
  autovacuum: true,
  autovacuum_max_workers: 2,
};

/** What a crash of the machine destroys may be destroyed: tests. */
export const DISPOSABLE: ServerSettings = {
  ...DURABLE,
  // Several installations at the same time, some of them of many processes.
  max_connections: 400,
  fsync: false,
  synchronous_commit: false,
  full_page_writes: false,
};

/** Settings no caller changes: who may connect, and what the server's log holds (refused statements reach the caller anyway). */
const FIXED: ServerSettings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: false,
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
};

export function settingsFile(settings: ServerSettings): string {
  const lines = Object.entries({ ...settings, ...FIXED }).map(([name, value]) => `${name} = ${literal(value)}\n`);
  return lines.join('');
}

function literal(value: string | number | boolean): string {
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  return `'${String(value).replaceAll("'", "''")}'`;
}
