import type { JobTools } from '@pacesetter/engine';
import { request } from '@pacesetter/kernel';
import type { JobHandler } from '@pacesetter/queue';
import { awardRound } from '../award-round.state';
import { roundId, type RoundRef } from '../candidate';
import { CheckEligibility } from '../features/check-eligibility/check-eligibility';
import { CloseNominations } from '../features/close-nominations/close-nominations';
import { RefuseAward } from '../features/refuse-award/refuse-award';
import { StartPublicNotice } from '../features/start-public-notice/start-public-notice';
import { closeNominationsJob } from './award-jobs';
import { candidateRef, forEachPending } from './pending-candidates.job';

/** Every step can be repeated: after a crash the job goes through them again and finds done what was done. */
export const closeNominations = (tools: JobTools): JobHandler<RoundRef> => ({
  job: closeNominationsJob,
  async handle(round, { timerId }) {
    await tools.sendAll([request(CloseNominations, round)], { cause: timerId });
    const { status } = await tools.state(awardRound, roundId(round));
    if (status !== 'closed') return;
    await forEachPending(tools, round, timerId, (candidate) =>
      candidate.endorsed ? [request(CheckEligibility, { ...candidateRef(candidate), stage: 'nomination' })] : [],
    );
    await forEachPending(tools, round, timerId, (candidate) =>
      candidate.endorsed && candidate.eligible === true ? [] : [request(RefuseAward, candidateRef(candidate))],
    );
    await tools.caughtUp(['award_board']);
    await tools.sendAll([request(StartPublicNotice, round)], { cause: timerId });
  },
});
