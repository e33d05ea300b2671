import type { JobTools } from '@pacesetter/engine';
import { request } from '@pacesetter/kernel';
import type { JobHandler } from '@pacesetter/queue';
import {
  type MissedRectification,
  NoticeMissedRectification,
} from '../features/notice-missed-rectification/notice-missed-rectification';
import { noticeMissedRectificationJob } from './supervision-jobs';

/** An order's timer is set anew with each deadline; the deadline is part of the command, so that each one counts once. */
export const noticeMissedRectification = (tools: JobTools): JobHandler<MissedRectification> => ({
  job: noticeMissedRectificationJob,
  async handle(payload, { timerId }) {
    await tools.sendAll([request(NoticeMissedRectification, payload)], { cause: timerId });
  },
});
