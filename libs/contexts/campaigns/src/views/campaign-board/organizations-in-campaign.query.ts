import type { ViewReader } from '@pacesetter/commands';

/** Where an organisation stands in a campaign. */
export interface OrganizationInCampaign {
  readonly organizationId: string;
  /** Null for the campaign's root. */
  readonly superiorId: string | null;
  /** Whether the campaign's root stands directly above it. */
  readonly belowRoot: boolean;
  readonly level: string;
  readonly orgType: string;
}

/** A page of the organisations that take part, by id. */
export function organizationsIn(
  views: Pick<ViewReader, 'query'>,
  campaignId: string,
  { after = '', limit }: { after?: string; limit: number },
): Promise<readonly OrganizationInCampaign[]> {
  return views.query<OrganizationInCampaign>(
    `SELECT p.organization_id AS "organizationId", p.superior_id AS "superiorId",
            p.superior_id IS NOT DISTINCT FROM c.root_organization_id AS "belowRoot", p.level, p.org_type AS "orgType"
     FROM view_campaign_board.participants p JOIN view_campaign_board.campaigns c USING (campaign_id)
     WHERE campaign_id = $1 AND p.member_id IS NULL AND p.participant > $2
     ORDER BY p.participant LIMIT $3`,
    [campaignId, after, limit],
  );
}
