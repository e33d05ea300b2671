export { everythingIn, type Trace } from './src/everything-in';
export { given, TEST_TIME, testId, type Given, type GivenContext, type Then } from './src/given';
export { testDatabase, type TestDatabase, type TestDatabaseOptions } from './src/test-database';
export { testRedis, type TestRedis } from './src/test-redis';
export { spawnTypescript } from './src/spawn-typescript';
export { recorder, type Circumstances } from './src/recorder';
export { viewReader } from './src/view-reader';
export { viewedReader } from './src/viewed-reader';
export { factReader, type Histories } from './src/fact-reader';
