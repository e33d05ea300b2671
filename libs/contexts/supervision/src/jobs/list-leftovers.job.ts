import type { Subject } from '@pacesetter/contracts';
import type { JobTools } from '@pacesetter/engine';
import { request } from '@pacesetter/kernel';
import { openCarriedOverItems, type PledgeBoardRow } from '@pacesetter/pledges';
import type { JobHandler } from '@pacesetter/queue';
import { CompleteListing } from '../features/complete-listing/complete-listing';
import { ListLeftover } from '../features/list-leftover/list-leftover';
import { listLeftoversJob } from './supervision-jobs';

const PAGE = 1_000;

/** Goes through the open fix-its page by page. Repeatable: an item is listed once, and the last step ends the timer. */
export const listLeftovers = (tools: JobTools): JobHandler<{ campaignId: string }> => ({
  job: listLeftoversJob,
  async handle({ campaignId }, { timerId }) {
    await tools.caughtUp(['pledge_board']);
    let listed = 0;
    let page: readonly PledgeBoardRow[] = [];
    do {
      page = await openCarriedOverItems(tools, campaignId, { after: page.at(-1), limit: PAGE });
      const requests = page.map((row) =>
        request(ListLeftover, { campaignId, subject: subjectOf(row), item: row.itemKey }),
      );
      await tools.sendAll(requests, { cause: timerId });
      listed += page.length;
    } while (page.length === PAGE);
    // Refused while the campaign is paused: the timer then brings the job again.
    await tools.sendAll([request(CompleteListing, { campaignId, listed })], { cause: timerId });
  },
});

function subjectOf({ organizationId, memberId }: PledgeBoardRow): Subject {
  return memberId === null ? { organizationId } : { organizationId, memberId };
}
