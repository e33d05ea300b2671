import { readSettings } from './settings';

const read = (environment: NodeJS.ProcessEnv) => readSettings({}, { PACESETTER_QUEUE: 'redis', ...environment }).queue;

describe('where the queue is', () => {
  it('may be a Redis of any shape', () => {
    const url = 'rediss+sentinel://:secret@a,b,c/main';
    expect(read({ REDIS_URL: url })).toEqual({ backend: 'redis', url });
    const others = { REDIS_TLS_SERVER_NAME: 'queue.example', REDIS_SENTINEL_PASSWORD: 'sesame' };
    expect(read({ REDIS_URL: url, ...others })).toEqual({
      ...{ backend: 'redis', url },
      redis: { tls: { servername: 'queue.example' }, sentinel: { password: 'sesame' } },
    });
  });

  it.each([
    [{ REDIS_URL: 'redis://:sesame@word@host' }, /REDIS_URL is no address of a Redis/],
    [{ REDIS_URL: 'redis://host', REDIS_TLS_SERVER_NAME: 'queue.example' }, /begin it with rediss/],
    [{ REDIS_URL: 'rediss://host', REDIS_TLS_CERT: 'x' }, /belong together/],
    [{ REDIS_URL: 'rediss://host', REDIS_TLS_CERT: 'x', REDIS_TLS_KEY: 'sesame' }, /cannot be used: they are PEM/],
    [{ REDIS_URL: 'redis+cluster://a,b', REDIS_SENTINEL_PASSWORD: 'sesame' }, /names no sentinels/],
    [{ REDIS_URL: 'redis+sentinel://a/main', REDIS_SENTINEL_USERNAME: 'office' }, /needs REDIS_SENTINEL_PASSWORD/],
  ])('is refused: %j', (environment, mistake) => {
    expect(() => read(environment)).toThrow(mistake);
    expect(() => read(environment)).not.toThrow(/sesame/);
  });

  it('is refused with every mistake at once', () => {
    const all = { REDIS_URL: 'redis://a,b', REDIS_TLS_KEY: 'x', REDIS_SENTINEL_USERNAME: 'office' };
    for (const mistake of [/several servers/, /belong together/, /needs REDIS_SENTINEL/])
      expect(() => read(all)).toThrow(mistake);
  });
});
