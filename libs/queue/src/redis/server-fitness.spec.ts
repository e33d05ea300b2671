import { unfitness } from './server-fitness';

const info = (fields: Readonly<Record<string, string>>) =>
  ['# Server', ...Object.entries(fields).map(([name, value]) => `${name}:${value}`)].join('\r\n');

describe('a server for the queue', () => {
  it('is fit when it keeps what it was given', () => {
    expect(unfitness(info({ redis_version: '7.0.15', maxmemory_policy: 'noeviction' }))).toEqual({});
    expect(
      unfitness(info({ redis_version: '7.2.4', valkey_version: '8.1.0', maxmemory_policy: 'noeviction' })),
    ).toEqual({});
  });

  it('is refused when it may throw away half of a queue', () => {
    const server = { redis_version: '7.0.15', maxmemory: '1000000', maxmemory_policy: 'allkeys-lru' };
    expect(unfitness(info(server)).refusal).toMatch(/allkeys-lru: set maxmemory-policy to noeviction/);
  });

  it.each([
    ['allkeys-lru', '0'],
    ['volatile-lru', '1000000'],
  ])('is warned of with %s and maxmemory %s', (maxmemory_policy, maxmemory) => {
    const { refusal, warning } = unfitness(info({ redis_version: '7.0.15', maxmemory, maxmemory_policy }));
    expect(refusal).toBeUndefined();
    expect(warning).toMatch(/CONFIG SET maxmemory-policy noeviction/);
  });

  it('is refused when it is too old', () => {
    expect(unfitness(info({ redis_version: '6.0.16' })).refusal).toMatch(/version 6.0.16: Redis 6.2 or later/);
    expect(unfitness(info({ redis_version: '6.2.0' }))).toEqual({});
    expect(unfitness('')).toEqual({});
  });
});
