import type { JobTools } from '@pacesetter/engine';
import { request } from '@pacesetter/kernel';
import type { JobHandler } from '@pacesetter/queue';
import { NoteObligationsFellDue } from '../features/note-obligations-fell-due/note-obligations-fell-due';
import { NoticeMissedObligation } from '../features/notice-missed-obligation/notice-missed-obligation';
import { countMissed, openObligationPage, type OpenObligationRow } from '../views/campaign-board/campaign-board.query';
import { noticeMissedObligationsJob } from './campaign-jobs';

const PAGE = 5_000;

type Payload = { readonly campaignId: string; readonly obligation: string };

/**
 * The view proposes who may have missed it, each participant's stream decides; then the deadline is closed. All of it is
 * refused while the campaign stands still or before the deadline has come: the timer stays, and the job comes again.
 */
export const noticeMissedObligations = (tools: JobTools): JobHandler<Payload> => ({
  job: noticeMissedObligationsJob,
  async handle(payload, { timerId }) {
    await tools.caughtUp(['campaign_board']);
    let page: readonly OpenObligationRow[] = [];
    do {
      page = await openObligationPage(
        tools,
        { ...payload, dueAt: tools.clock.now() },
        { after: page.at(-1)?.participant, limit: PAGE },
      );
      const requests = page.map(({ subject }) => request(NoticeMissedObligation, { ...payload, subject }));
      await tools.sendAll(requests, { cause: timerId });
    } while (page.length === PAGE);
    await tools.caughtUp(['campaign_board']);
    const missed = await countMissed(tools, payload);
    await tools.sendAll([request(NoteObligationsFellDue, { ...payload, missed })], { cause: timerId });
  },
});
