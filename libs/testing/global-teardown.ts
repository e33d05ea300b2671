/** Jest does not apply path aliases here, hence relative imports all the way down. */
import { stopTestRedis } from './src/test-redis';
import { stopTestServer } from './src/test-server';

export default async function teardown(): Promise<void> {
  await stopTestRedis();
  await stopTestServer();
}
