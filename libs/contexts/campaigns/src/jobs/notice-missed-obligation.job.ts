import type { Subject } from '@pacesetter/contracts';
import type { JobTools } from '@pacesetter/engine';
import { request } from '@pacesetter/kernel';
import type { JobHandler } from '@pacesetter/queue';
import { NoticeMissedObligation } from '../features/notice-missed-obligation/notice-missed-obligation';
import { noticeMissedObligationJob } from './campaign-jobs';

type Payload = { readonly campaignId: string; readonly subject: Subject; readonly obligation: string };

/**
 * The cause is this moment's look at the date: where the date was put off, the next look is another one. Refused where
 * the campaign stands still or the matter was settled just now; the timer, which stands or has been cleared, knows which.
 */
export const noticeMissedObligation = (tools: JobTools): JobHandler<Payload> => ({
  job: noticeMissedObligationJob,
  async handle(payload, { timerId }) {
    const cause = { cause: `${timerId} ${tools.clock.now()}`, causationId: timerId };
    await tools.sendAll([request(NoticeMissedObligation, payload)], cause);
  },
});
