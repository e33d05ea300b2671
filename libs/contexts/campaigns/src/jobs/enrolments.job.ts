import type { Subject } from '@pacesetter/contracts';
import type { JobTools } from '@pacesetter/engine';
import { type CommandRequest, request } from '@pacesetter/kernel';
import { membersAt, type OrganizationRow } from '@pacesetter/organizations';
import { EnrolParticipant } from '../features/enrol-participant/enrol-participant';

/** A campaign and the organisation at its root. */
interface Payload {
  readonly campaignId: string;
  readonly rootOrganizationId: string;
}

/** One request for each organisation of the page and for each member who takes part there. */
export async function enrolments(
  tools: Pick<JobTools, 'query'>,
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
