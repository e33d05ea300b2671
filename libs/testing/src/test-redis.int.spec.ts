import { Redis } from 'ioredis';
import { testRedis } from './test-redis';

describe('testRedis', () => {
  it('gives each caller a server of his own', async () => {
    const [one, other] = await Promise.all([testRedis(), testRedis()]);
    const [client, otherClient] = [new Redis(one.url), new Redis(other.url)];
    await client.set('pledge', 'published');
    expect(await client.get('pledge')).toBe('published');
    expect(await otherClient.get('pledge')).toBeNull();
    client.disconnect();
    otherClient.disconnect();
    await Promise.all([one.stop(), other.stop()]);
  });

  it('stops, and may be stopped again', async () => {
    const { url, stop } = await testRedis();
    await stop();
    await stop();
    const client = new Redis(url, { lazyConnect: true, retryStrategy: () => null });
    client.on('error', () => undefined);
    await expect(client.connect()).rejects.toThrow();
  });

  it('says how to install a server that is missing', async () => {
    const path = process.env.PATH;
    process.env.PATH = '/nowhere';
    await expect(testRedis()).rejects.toThrow('apt-get install redis-server');
    process.env.PATH = path;
  });
});
