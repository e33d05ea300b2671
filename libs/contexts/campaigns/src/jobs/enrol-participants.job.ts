import type { Subject } from '@pacesetter/contracts';
import type { JobTools } from '@pacesetter/engine';
import { type CommandRequest, request } from '@pacesetter/kernel';
import { membersAt, type OrganizationRow, subtree } from '@pacesetter/organizations';
import type { JobHandler } from '@pacesetter/queue';
import { CompleteEnrolment } from '../features/complete-enrolment/complete-enrolment';
import { EnrolParticipant } from '../features/enrol-participant/enrol-participant';
import { enrolParticipantsJob } from './campaign-jobs';

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

/** One request for each organisation of the page and for each member who takes part there. */
async function enrolments(
  tools: JobTools,
  { campaignId, rootOrganizationId }: Payload,
  page: readonly OrganizationRow[],
): Promise<CommandRequest[]> {
  const rows = new Map(page.map((row) => [row.organizationId, row]));
  const members = await membersAt(tools, [...rows.keys()]);
  const enrol = (subject: Subject, { level, orgType, hasSubordinates }: OrganizationRow, superiorId?: string) =>
    request(EnrolParticipant, {
      campaignId,
      subject,
      level,
      orgType,
      hasSubordinates,
      ...(superiorId !== undefined && { superiorId }),
    });
  const units = page.map((row) => {
    const { organizationId, parentId } = row;
    return enrol({ organizationId }, row, organizationId === rootOrganizationId ? undefined : (parentId ?? undefined));
  });
  const people = members.flatMap(({ memberId, organizationId }) => {
    const row = rows.get(organizationId);
    return row === undefined ? [] : [enrol({ organizationId, memberId }, row, organizationId)];
  });
  return [...units, ...people];
}
