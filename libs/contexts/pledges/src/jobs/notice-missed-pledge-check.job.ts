import type { JobTools } from '@pacesetter/engine';
import { request } from '@pacesetter/kernel';
import type { JobHandler } from '@pacesetter/queue';
import {
  type MissedCheck,
  NoticeMissedPledgeCheck,
} from '../features/notice-missed-pledge-check/notice-missed-pledge-check';
import { noticeMissedPledgeCheckJob } from './pledge-jobs';

export const noticeMissedPledgeCheck = (tools: JobTools): JobHandler<MissedCheck> => ({
  job: noticeMissedPledgeCheckJob,
  async handle(missed, { timerId }) {
    await tools.sendAll([request(NoticeMissedPledgeCheck, missed)], { cause: timerId });
  },
});
