import { testRedisCluster, testSentinel } from '@pacesetter/testing/redis';
import { queueContract, type QueueUnderTest } from '../../contract';

queueContract('Redis behind sentinels', behindSentinels, ['restart']);
queueContract('a Redis cluster', cluster, ['delivery', 'failure', 'restart']);

/** The primary dies and stays away: the replica takes its place with what it has heard of. */
async function behindSentinels(): Promise<QueueUnderTest> {
  const { url, password, failOver, stop } = await testSentinel();
  return { backend: 'redis', url, redis: { sentinel: { password } }, restart: failOver, close: stop };
}

/** The node that has all of the queue dies and comes back empty. */
async function cluster(): Promise<QueueUnderTest> {
  const { url, restartNodeOf, stop } = await testRedisCluster();
  return { backend: 'redis', url, restart: () => restartNodeOf('{pacesetter}'), close: stop };
}
