import { CommandDto, concernsInstallation, endpoint, Id } from '@pacesetter/http';
import { discardJob, RecordDeadLetter, retryJob } from '@pacesetter/queue';
import type { HttpSurface } from '../context-definition';

class JobDto extends CommandDto {
  @Id({ description: 'as the list of dead letters has it' })
  readonly timerId!: string;
}

const about = { body: JobDto, may: { administrator: 'all' }, concerns: concernsInstallation } as const;

/** What people decide about jobs that failed for good. */
export const jobEndpoints: HttpSurface = {
  endpoints: [
    endpoint(retryJob, { ...about, title: { zh: '重试失败的作业', en: 'Try a job again that failed for good' } }),
    endpoint(discardJob, { ...about, title: { zh: '放弃失败的作业', en: 'Give a job up that failed for good' } }),
  ],
  internal: [RecordDeadLetter],
};
