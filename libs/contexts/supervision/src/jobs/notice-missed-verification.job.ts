import type { JobTools } from '@pacesetter/engine';
import { request } from '@pacesetter/kernel';
import type { JobHandler } from '@pacesetter/queue';
import {
  type MissedVerification,
  NoticeMissedVerification,
} from '../features/notice-missed-verification/notice-missed-verification';
import { noticeMissedVerificationJob } from './supervision-jobs';

/** The deadline is part of the command, so that each one counts once. */
export const noticeMissedVerification = (tools: JobTools): JobHandler<MissedVerification> => ({
  job: noticeMissedVerificationJob,
  async handle(payload, { timerId }) {
    await tools.sendAll([request(NoticeMissedVerification, payload)], { cause: timerId });
  },
});
