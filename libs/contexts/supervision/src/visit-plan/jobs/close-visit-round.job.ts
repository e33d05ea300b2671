import type { JobTools } from '@pacesetter/engine';
import { request } from '@pacesetter/kernel';
import type { JobHandler } from '@pacesetter/queue';
import { draw } from '../../draw/draw.state';
import { NoticeMissedVisit } from '../../features/notice-missed-visit/notice-missed-visit';
import { visitedInRound } from '../../views/supervision-board/visits.query';
import { CloseVisitRound } from '../features/close-visit-round/close-visit-round';
import type { RoundRef } from '../visit-plan.rules';
import { visitPlan, type VisitRound } from '../visit-plan.state';
import { closeVisitRoundJob } from './visit-plan-jobs';

/** Repeatable: a visit is noticed as missed once, and the last step ends the timer. */
export const closeVisitRound = (tools: JobTools): JobHandler<RoundRef> => ({
  job: closeVisitRoundJob,
  async handle({ campaignId, round }, { timerId }) {
    const { rounds } = await tools.state(visitPlan, campaignId);
    const open = rounds[round];
    if (open?.status !== 'open') return;
    await tools.caughtUp(['supervision_board']);
    const due = await whoIsDue(tools, open);
    const visited = new Set(await visitedInRound(tools, campaignId, round));
    const missed = due.filter((organizationId) => !visited.has(organizationId));
    const notices = missed.map((organizationId) =>
      request(NoticeMissedVisit, { campaignId, subject: { organizationId }, round, kind: open.kind }),
    );
    const { refused } = await tools.sendAll(notices, { cause: timerId });
    // Too early: the campaign was paused in between, and the timer will come again.
    if (refused > 0) return;
    const counts = { due: due.length, missed: missed.length };
    await tools.sendAll([request(CloseVisitRound, { campaignId, round, ...counts })], { cause: timerId });
  },
});

async function whoIsDue(tools: JobTools, { drawId, organizationIds }: VisitRound): Promise<readonly string[]> {
  return drawId === undefined ? organizationIds : (await tools.state(draw, drawId)).drawn;
}
