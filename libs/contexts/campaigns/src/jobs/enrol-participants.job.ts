import type { JobTools } from '@pacesetter/engine';
import { request } from '@pacesetter/kernel';
import { type OrganizationRow, subtree } from '@pacesetter/organizations';
import type { JobHandler } from '@pacesetter/queue';
import { CompleteEnrolment } from '../features/complete-enrolment/complete-enrolment';
import { enrolParticipantsJob } from './campaign-jobs';
import { enrolments } from './enrolments.job';

const PAGE = 5_000;

type Payload = { readonly campaignId: string; readonly rootOrganizationId: string };

export const enrolParticipants = (tools: JobTools): JobHandler<Payload> => ({
  job: enrolParticipantsJob,
  async handle(payload, { timerId }) {
    await tools.caughtUp(['organization_tree']);
    const counts = { organizations: 0, members: 0 };
    let page: readonly OrganizationRow[] = [];
    do {
      page = await subtree(tools, payload.rootOrganizationId, { after: page.at(-1)?.organizationId, limit: PAGE });
      const requests = await enrolments(tools, payload, page);
      const { refused } = await tools.sendAll(requests, { cause: timerId });
      // The campaign has been paused or given up: when it goes on, the job comes again and finds done what was done.
      if (refused > 0) return;
      counts.organizations += page.length;
      counts.members += requests.length - page.length;
    } while (page.length === PAGE);
    const { campaignId } = payload;
    await tools.sendAll([request(CompleteEnrolment, { campaignId, ...counts })], { cause: timerId });
  },
});
