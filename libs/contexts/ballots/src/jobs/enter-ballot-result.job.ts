import { campaign } from '@pacesetter/campaigns';
import type { JobTools } from '@pacesetter/engine';
import { request } from '@pacesetter/kernel';
import type { JobHandler } from '@pacesetter/queue';
import { RecordMassReview } from '@pacesetter/reviews';
import { enterBallotResultJob, type ResultToEnter } from './ballot-jobs';

/**
 * While the campaign stands still the timer does too; what has slipped through comes again with it. A result that is
 * refused for any other reason becomes a dead letter: somebody has to know that it stands in no ledger.
 */
export const enterBallotResult = (tools: JobTools): JobHandler<ResultToEnter> => ({
  job: enterBallotResultJob,
  async handle({ ballotId, campaignId, organizationId, ...result }, { timerId }) {
    const { status } = await tools.state(campaign, campaignId);
    if (status === 'paused') return;
    const review = { campaignId, ...result, method: { kind: 'ballot', ref: ballotId } as const };
    // The system acts for the organisation whose review it is.
    const actor = { id: 'system', role: 'system', organizationId } as const;
    await tools.send({ ...request(RecordMassReview, review, `secret ballot ${ballotId}`), actor }, { cause: timerId });
  },
});
