/** Jest does not apply path aliases here, hence relative imports all the way down. */
import { stopRedisProcesses } from './src/redis-process';
import { stopTestServer } from './src/test-server';

export default async function teardown(): Promise<void> {
  await stopRedisProcesses();
  await stopTestServer();
}
