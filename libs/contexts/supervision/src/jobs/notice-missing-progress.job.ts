import type { JobTools } from '@pacesetter/engine';
import { request } from '@pacesetter/kernel';
import type { JobHandler } from '@pacesetter/queue';
import {
  type MissingProgress,
  NoticeMissingProgress,
} from '../features/notice-missing-progress/notice-missing-progress';
import { noticeMissingProgressJob } from './supervision-jobs';

/** The deadline is part of the command, so that each one counts once. */
export const noticeMissingProgress = (tools: JobTools): JobHandler<MissingProgress> => ({
  job: noticeMissingProgressJob,
  async handle(payload, { timerId }) {
    await tools.sendAll([request(NoticeMissingProgress, payload)], { cause: timerId });
  },
});
