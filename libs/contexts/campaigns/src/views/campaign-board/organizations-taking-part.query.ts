import type { ViewReader } from '@pacesetter/commands';

export interface OrganizationTakingPart {
  readonly organizationId: string;
  readonly orgType: string;
  /** Members who take part there. */
  readonly members: number;
}

/** Every organisation that takes part in a campaign, by id, with its kind and the number of its members. */
export function organizationsTakingPart(
  views: Pick<ViewReader, 'query'>,
  campaignId: string,
): Promise<readonly OrganizationTakingPart[]> {
  return views.query<OrganizationTakingPart>(
    `SELECT organization_id AS "organizationId", min(org_type) AS "orgType", count(member_id)::int AS members
     FROM view_campaign_board.participants WHERE campaign_id = $1
     GROUP BY organization_id ORDER BY organization_id COLLATE "C"`,
    [campaignId],
  );
}
