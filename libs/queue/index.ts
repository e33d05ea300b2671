export { createQueue, JobQueue, type QueueCounts, type WorkerOptions } from './src/bullmq/job-queue';
export type { EndedJob } from './src/bullmq/job-processing';
export type { JobWorker } from './src/bullmq/job-worker';
export type { QueueConfig } from './src/bullmq/queue-config';
export { QueueModule } from './src/queue.module';
export { jobFeatures } from './src/dead-letters/job-features';
export { type JobEvent, jobEvents } from './src/dead-letters/job.events';
export { job, type JobState } from './src/dead-letters/job.state';
export { recordDeadLetters } from './src/dead-letters/record-dead-letters';
export { DiscardJob, discardJob } from './src/features/discard-job/discard-job';
export { RecordDeadLetter } from './src/features/record-dead-letter/record-dead-letter';
export { RetryJob, retryJob } from './src/features/retry-job/retry-job';
export type { DeadLetter, JobFailure } from './src/jobs/dead-letter';
export { JobCatalogue } from './src/jobs/job-catalogue';
export { type Backoff, defineJob, type JobDefinition } from './src/jobs/job-definition';
export { JobCannotSucceed, type JobExecution, type JobHandler } from './src/jobs/job-handler';
export type { RedisAccess, RedisTls } from './src/redis/redis-access';
export { parseRedisAddress, type RedisAddress, RedisAddressError } from './src/redis/redis-address';
export { isPassingTrouble } from './src/redis/passing-trouble';
export { RedisUnusable } from './src/redis/open-redis';
export type { QueuedTimer } from './src/queued-timer';
export { TimerSweep, type TimerSweepOptions } from './src/timers/timer-sweep';
export { type CampaignSwitch, timersProjection, type TimersOptions } from './src/timers/timers.projection';
export { type TimerCounts, type TimerCursor, TimerQuery } from './src/timers/timers.query';
export { deadLetters } from './src/views/dead-letters/dead-letters.projection';
export {
  DEAD_LETTER_COLUMNS,
  type DeadLetterHistoryEntry,
  type DeadLetterPage,
  DeadLetterQuery,
  type DeadLetterRow,
  type DeadLetterStatus,
} from './src/views/dead-letters/dead-letters.query';
