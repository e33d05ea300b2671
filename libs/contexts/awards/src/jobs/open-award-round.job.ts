import type { JobTools } from '@pacesetter/engine';
import { request } from '@pacesetter/kernel';
import type { JobHandler } from '@pacesetter/queue';
import type { RoundRef } from '../candidate';
import { OpenAwardRound } from '../features/open-award-round/open-award-round';
import { openAwardRoundJob } from './award-jobs';

export const openAwardRound = (tools: JobTools): JobHandler<RoundRef> => ({
  job: openAwardRoundJob,
  async handle(round, { timerId }) {
    await tools.sendAll([request(OpenAwardRound, round)], { cause: timerId });
  },
});
