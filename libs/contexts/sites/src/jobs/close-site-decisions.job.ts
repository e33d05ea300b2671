import type { JobTools } from '@pacesetter/engine';
import { request } from '@pacesetter/kernel';
import type { JobHandler } from '@pacesetter/queue';
import { LapseSiteApplication } from '../features/lapse-site-application/lapse-site-application';
import { NoteSiteDecisionsFellDue } from '../features/note-site-decisions-fell-due/note-site-decisions-fell-due';
import { siteBoard } from '../views/site-board/site-board.projection';
import { undecidedApplications } from '../views/site-board/site-board.query';
import { closeSiteDecisionsJob } from './site-jobs';

const PAGE = 1_000;

/** Every step can be repeated: after a crash the job goes through them again and finds done what was done. */
export const closeSiteDecisions = (tools: JobTools): JobHandler<{ readonly campaignId: string }> => ({
  job: closeSiteDecisionsJob,
  async handle({ campaignId }, { timerId }) {
    await tools.caughtUp([siteBoard.name]);
    let page: readonly string[] = [];
    do {
      page = await undecidedApplications(tools, campaignId, { after: page.at(-1), limit: PAGE });
      const lapses = page.map((organizationId) => request(LapseSiteApplication, { campaignId, organizationId }));
      await tools.sendAll(lapses, { cause: timerId });
    } while (page.length === PAGE);
    await tools.caughtUp([siteBoard.name]);
    await tools.sendAll([request(NoteSiteDecisionsFellDue, { campaignId })], { cause: timerId });
  },
});
