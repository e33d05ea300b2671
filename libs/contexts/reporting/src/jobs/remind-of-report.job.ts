import { obligationCounts } from '@pacesetter/campaigns';
import type { JobTools } from '@pacesetter/engine';
import { request } from '@pacesetter/kernel';
import type { JobHandler } from '@pacesetter/queue';
import { IssueReportReminder } from '../features/issue-report-reminder/issue-report-reminder';
import { remindOfReportJob } from './reporting-jobs';

type Payload = { readonly campaignId: string; readonly obligation: string };

/** The board says how many still owe it; one event reminds all of them. */
export const remindOfReport = (tools: JobTools): JobHandler<Payload> => ({
  job: remindOfReportJob,
  async handle({ campaignId, obligation }, { timerId }) {
    await tools.caughtUp(['campaign_board']);
    const counts = await obligationCounts(tools, campaignId);
    const owing = counts.find((row) => row.obligation === obligation)?.open ?? 0;
    await tools.sendAll([request(IssueReportReminder, { campaignId, obligation, owing })], { cause: timerId });
  },
});
