export { testRedisCluster, type TestRedisCluster } from './src/test-redis-cluster';
export { testSentinel, type TestSentinel } from './src/test-sentinel';
export { testTlsRedis, type TestTlsRedis } from './src/test-tls-redis';
