import type { JobTools } from '@pacesetter/engine';
import { request } from '@pacesetter/kernel';
import type { JobHandler } from '@pacesetter/queue';
import { MoveSiteAssessment } from '../features/move-site-assessment/move-site-assessment';
import { NoteSiteAssessmentsMoved } from '../features/note-site-assessments-moved/note-site-assessments-moved';
import { siteBoard } from '../views/site-board/site-board.projection';
import { sitesBeingCreated } from '../views/site-board/site-board.query';
import { moveSiteAssessmentsJob } from './site-jobs';

const PAGE = 1_000;

/** The plan was moved: each site that is being created follows it. Repeatable: a site that has followed stays. */
export const moveSiteAssessments = (tools: JobTools): JobHandler<{ readonly campaignId: string }> => ({
  job: moveSiteAssessmentsJob,
  async handle({ campaignId }, { timerId }) {
    await tools.caughtUp([siteBoard.name]);
    // The plan may be moved again later: the same timer then means another look.
    const cause = { cause: `${timerId} ${tools.clock.now()}`, causationId: timerId };
    let sites = 0;
    let page: readonly string[] = [];
    do {
      page = await sitesBeingCreated(tools, campaignId, { after: page.at(-1), limit: PAGE });
      const moves = page.map((organizationId) => request(MoveSiteAssessment, { campaignId, organizationId }));
      sites += (await tools.sendAll(moves, cause)).accepted;
    } while (page.length === PAGE);
    await tools.sendAll([request(NoteSiteAssessmentsMoved, { campaignId, sites })], cause);
  },
});
