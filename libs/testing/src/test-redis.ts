import { freePort } from '../../postgres';
import { redisDirectory, RedisProcess } from './redis-process';

export interface TestRedis {
  readonly url: string;
  /** Kills the server, until it is started again. */
  kill(): Promise<void>;
  /** Kills the server; what it held is gone, and it is there again at the same address. */
  restart(): Promise<void>;
  /** Call it in `afterAll`; servers of tests that did not come so far end with the run. */
  stop(): Promise<void>;
}

/**
 * A Redis server of one's own that keeps nothing on disk: up in some ten milliseconds, so that tests may flush it, fill it or
 * stop it as they like. @throws Error when redis-server is not installed, with the command that does it.
 */
export async function testRedis(settings: readonly string[] = []): Promise<TestRedis> {
  const port = await freePort();
  const server = new RedisProcess(await redisDirectory(), ['--port', String(port), ...settings]);
  await server.start();
  return {
    url: `redis://127.0.0.1:${port}`,
    kill: () => server.kill(),
    restart: async () => {
      await server.kill();
      await server.start();
    },
    stop: () => server.stop(),
  };
}
