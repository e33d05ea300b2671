import { chmod, chown, copyFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { testReplica, type TestReplica } from '@pacesetter/testing';
import type { Pool } from 'pg';
import { createPool, isConnectionLoss, withPatience } from '..';

/** Signed by itself, for 127.0.0.1. */
const TLS = resolve(__dirname, '../../testing/eventstoredb/tls');
const CERTIFICATE = join(TLS, 'certificate.pem');

describe('PostgreSQL as a service', () => {
  let servers: TestReplica;
  const pools: Pool[] = [];

  const pool = (url: string, parameters: Readonly<Record<string, string>> = {}, standby = false) => {
    const address = new URL(url);
    for (const [name, value] of Object.entries(parameters)) address.searchParams.set(name, value);
    const opened = createPool(address.href, { name: 'service', max: 2, standby });
    pools.push(opened);
    return opened;
  };

  beforeAll(async () => {
    servers = await testReplica();
    const admin = pool(servers.primary.url());
    const { rows } = await admin.query<{ data_directory: string }>('SHOW data_directory');
    await install(rows[0]?.data_directory ?? '');
    await admin.query('ALTER SYSTEM SET ssl = on');
    await admin.query('SELECT pg_reload_conf()');
  });

  afterAll(async () => {
    await Promise.all(pools.map((each) => each.end()));
    await servers.drop();
  });

  it('is reached through TLS, by a certificate that is verified', async () => {
    const way = { sslmode: 'verify-full', sslrootcert: CERTIFICATE };
    const { rows } = await withPatience(
      () => pool(servers.primary.url(), way).query('SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()'),
      { patienceMs: 5_000 },
    );
    expect(rows).toEqual([{ ssl: true }]);
  });

  it('is not believed with a certificate of somebody unknown, nor without one', async () => {
    const way = { sslmode: 'verify-full' };
    await expect(pool(servers.primary.url(), way).query('SELECT 1')).rejects.toThrow(/self.signed certificate/);
    await expect(pool(servers.replica.url(), way, true).query('SELECT 1')).rejects.toThrow('does not support SSL');
  });

  it('ends statements that take longer than the address says', async () => {
    const slow = pool(servers.primary.url(), { statement_timeout: '50' }).query('SELECT pg_sleep(10)');
    await expect(slow).rejects.toMatchObject({ code: '57014' });
  });

  it('is waited for during a fail-over, until the server behind the name takes writes', async () => {
    const writer = pool(servers.replica.url());
    const refused = await writer.query('CREATE TABLE written ()').catch((error: unknown) => error);
    expect(isConnectionLoss(refused)).toBe(true);
    const written = withPatience(() => writer.query('CREATE TABLE written ()'), { patienceMs: 10_000 });
    await pool(servers.replica.url(), {}, true).query('SELECT pg_promote()');
    await expect(written).resolves.toMatchObject({ command: 'CREATE' });
  });

  async function install(directory: string): Promise<void> {
    const { uid, gid } = await stat(directory);
    for (const [from, to] of [
      [CERTIFICATE, 'server.crt'],
      [join(TLS, 'key.pem'), 'server.key'],
    ] as const) {
      const file = join(directory, to);
      await copyFile(from, file);
      await chmod(file, 0o600);
      await chown(file, uid, gid);
    }
  }
});
