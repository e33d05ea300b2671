import { type DynamicModule, Module, type OnApplicationShutdown } from '@nestjs/common';
import { createQueue, JobQueue } from './bullmq/job-queue';
import type { QueueConfig } from './bullmq/queue-config';

/** Provides the process's `JobQueue`; at shutdown its workers finish what they have in hand. */
@Module({})
export class QueueModule implements OnApplicationShutdown {
  constructor(private readonly queue: JobQueue) {}

  static register(config: QueueConfig): DynamicModule {
    return {
      module: QueueModule,
      global: true,
      providers: [{ provide: JobQueue, useFactory: () => createQueue(config) }],
      exports: [JobQueue],
    };
  }

  onApplicationShutdown(): Promise<void> {
    return this.queue.close();
  }
}
