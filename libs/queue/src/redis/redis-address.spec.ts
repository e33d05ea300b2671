import fc from 'fast-check';
import { nodesOf, parseRedisAddress, RedisAddressError } from './redis-address';

describe('the address of a Redis', () => {
  it.each([
    ['redis://127.0.0.1', { shape: 'single', tls: false, nodes: [{ host: '127.0.0.1', port: 6379 }], database: 0 }],
    ['redis://:secret@db:7000/3', { password: 'secret', database: 3, nodes: [{ host: 'db', port: 7000 }] }],
    ['rediss://office:p%40ss%2Fword@[::1]:6380', { tls: true, username: 'office', password: 'p@ss/word' }],
    [
      'redis+sentinel://office:secret@a,b:26380/main/2',
      { shape: 'sentinel', primary: 'main', database: 2, nodes: [{ port: 26379 }, { host: 'b', port: 26380 }] },
    ],
    ['rediss+cluster://a:7001,[fe80::2]:7002', { shape: 'cluster', tls: true, nodes: [{}, { host: 'fe80::2' }] }],
  ])('%s', (text, address) => {
    expect(parseRedisAddress(text)).toMatchObject(address);
  });

  it.each([
    ['localhost:6379', /it is like redis:\/\//],
    ['http://host', /it is like/],
    ['redis://host?family=6', /it is like/],
    ['redis://a,b', /several servers/],
    ['redis://host:99999', /its port is none/],
    ['redis://host:6379/main', /its database is no number/],
    ['redis://secret@host', /no colon/],
    ['redis://:100%@host', /percent-encoded/],
    ['redis+sentinel://a:26379,b', /name the primary/],
    ['redis+sentinel://a,,b/main', /no host/],
    ['redis+cluster://a,b/1', /no database but 0/],
  ])('is not %s', (text, reason) => {
    expect(() => parseRedisAddress(text)).toThrow(RedisAddressError);
    expect(() => parseRedisAddress(text)).toThrow(reason);
  });

  it('is read as it was written, whatever the password', () => {
    const host = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);
    const login = fc.record({ username: fc.string(), password: fc.string() });
    const nodes = fc.array(fc.record({ host, port: fc.integer({ min: 1, max: 65_535 }) }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(login, nodes, ({ username, password }, servers) => {
        const there = servers.map(({ host: name, port }) => `${name}:${port}`);
        const text = `redis+cluster://${encodeURIComponent(username)}:${encodeURIComponent(password)}@${there.join(',')}`;
        const address = parseRedisAddress(text);
        expect(address).toMatchObject({ password, nodes: servers });
        expect(address.username ?? '').toBe(username);
        expect(nodesOf(address)).toBe(there.join(', '));
      }),
    );
  });

  it('that is none is not repeated', () => {
    const anything = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(anything, anything, (before, after) => {
        try {
          parseRedisAddress(`redis://${before}:sesame@${after}`);
        } catch (error) {
          expect(error).toBeInstanceOf(RedisAddressError);
          expect(String(error)).not.toContain('sesame');
        }
      }),
    );
  });
});
