import { inspect } from 'node:util';
import { freePort } from '@pacesetter/postgres';
import { testRedis, type TestRedis } from '@pacesetter/testing';
import { testTlsRedis, type TestTlsRedis } from '@pacesetter/testing/redis';
import { eventually } from '../../contract/eventually';
import { timers, Workshop } from '../../contract/workshop';
import { openRedis, RedisUnusable } from './open-redis';
import type { RedisAccess } from './redis-access';

/** What was logged meanwhile, with everything that hangs on it. */
async function opened(
  url: string,
  { access = {}, patienceMs = 5_000 }: { access?: RedisAccess; patienceMs?: number } = {},
) {
  const errors: Error[] = [];
  const client = await openRedis({ url, access, patienceMs, onError: (error) => void errors.push(error) }).catch(
    (error: unknown) => error,
  );
  if (!(client instanceof Error)) (client as { disconnect(): void }).disconnect();
  return { refused: client, logged: inspect([client, errors], { depth: 9, showHidden: true }), errors };
}

describe('a Redis with TLS and users', () => {
  let server: TestTlsRedis;
  beforeAll(async () => (server = await testTlsRedis()));
  afterAll(() => server.stop());

  const tls = () => ({
    ca: server.certificate,
    cert: server.certificate,
    key: server.key,
    servername: server.servername,
  });

  it('holds the queue of a user who may do no more than that', async () => {
    const shop = await Workshop.open({ backend: 'redis', url: server.url, redis: { tls: tls() } });
    await shop.work();
    await shop.queue.repeat('count', 60_000, async () => undefined);
    await shop.queue.enqueue(timers(3));
    await eventually(() => expect(shop.numbers).toEqual([0, 1, 2]));
    await shop.queue.empty();
    await shop.queue.close();
    expect(shop.errors).toEqual([]);
  });

  it.each([
    ['is not the one it says', () => ({ ...tls(), servername: undefined }), /certificate|altnames/i],
    ['is not signed by whom we trust', () => ({ ...tls(), ca: undefined }), /self-signed certificate/],
    ['does not know us', () => ({ ...tls(), cert: undefined, key: undefined }), /closed|alert|certificate|ECONNRESET/i],
  ])('is not used when it %s', async (_, access, reason) => {
    const { refused } = await opened(server.url, { access: { tls: access() }, patienceMs: 300 });
    expect(refused).toBeInstanceOf(RedisUnusable);
    expect(String(refused)).toMatch(reason);
  });

  it('refuses a wrong password at once, and nobody is told which', async () => {
    const url = server.url.replace('sesame', 'open-barley');
    const { refused, logged } = await opened(url, { access: { tls: tls() } });
    expect(String(refused)).toMatch(/127\.0\.0\.1:\d+\) cannot be used: WRONGPASS/);
    expect(logged).not.toContain('open-barley');
  });
});

describe('a Redis that is to hold the queue', () => {
  let server: TestRedis;
  beforeAll(async () => (server = await testRedis(['--maxmemory', '100mb', '--maxmemory-policy', 'allkeys-lru'])));
  afterAll(() => server.stop());

  it('is refused when it may throw away half of it', async () => {
    const { refused } = await opened(server.url);
    expect(String(refused)).toMatch(/cannot be used: its maxmemory-policy is allkeys-lru: set maxmemory-policy/);
  });

  it('is waited for, and not for ever', async () => {
    const port = await freePort();
    const { refused, errors } = await opened(`redis://127.0.0.1:${port}`, { patienceMs: 400 });
    expect(String(refused)).toMatch(/no connection within 0.4 s: connect ECONNREFUSED/);
    expect(errors.length).toBeGreaterThan(1);
  });

  it.each(['redis+sentinel://127.0.0.1:PORT/main', 'redis+cluster://127.0.0.1:PORT'])(
    'is waited for no longer as %s',
    async (form) => {
      const url = form.replace('PORT', String(await freePort()));
      const { refused } = await opened(url, { patienceMs: 400 });
      expect(String(refused)).toMatch(/no connection within 0.4 s/);
    },
  );
});
