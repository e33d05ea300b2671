import type { JobTools } from '@pacesetter/engine';
import { request } from '@pacesetter/kernel';
import type { JobHandler } from '@pacesetter/queue';
import { type FollowUpDue, NoticeMissedFollowUp } from '../features/notice-missed-follow-up/notice-missed-follow-up';
import { noticeMissedFollowUpJob } from './review-jobs';

/** The assessment is part of the command, so that each one counts once. */
export const noticeMissedFollowUp = (tools: JobTools): JobHandler<FollowUpDue> => ({
  job: noticeMissedFollowUpJob,
  async handle(payload, { timerId }) {
    await tools.sendAll([request(NoticeMissedFollowUp, payload)], { cause: timerId });
  },
});
