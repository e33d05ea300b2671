import 'reflect-metadata';
import { Test } from '@nestjs/testing';
import { newId } from '@pacesetter/kernel';
import { testRedis, type TestRedis } from '@pacesetter/testing';
import { JobQueue } from './bullmq/job-queue';
import { QueueModule } from './queue.module';

describe('QueueModule', () => {
  let redis: TestRedis;

  beforeAll(async () => {
    redis = await testRedis();
  });

  afterAll(() => redis.stop());

  it('provides the queue and closes it with the application', async () => {
    const onError = () => undefined;
    const queue = QueueModule.register({ backend: 'redis', url: redis.url, name: `module-${newId()}`, onError });
    const application = await Test.createTestingModule({ imports: [queue] }).compile();
    expect(await application.get(JobQueue).counts()).toEqual({ waiting: 0, active: 0, delayed: 0 });
    await application.close();
    await expect(application.get(JobQueue).counts()).rejects.toThrow();
  });
});
