import { testRedis } from '@pacesetter/testing';
import type { QueueUnderTest } from './queue-under-test';

/** A Redis of this suite alone. It keeps nothing on disk: killed, it forgets everything. */
export async function killableRedis(): Promise<QueueUnderTest> {
  const { url, restart, stop } = await testRedis();
  return { backend: 'redis', url, restart, close: stop };
}
