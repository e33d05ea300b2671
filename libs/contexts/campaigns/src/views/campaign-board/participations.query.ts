import type { ViewReader } from '@pacesetter/commands';
import type { Subject } from '@pacesetter/contracts';

export interface ParticipationRow {
  readonly campaignId: string;
  readonly timeZone: string;
  readonly subject: Subject;
}

/** Each part that an organisation or member has in a campaign, the earliest campaign first. */
export function participationsOf(views: Pick<ViewReader, 'query'>, id: string): Promise<readonly ParticipationRow[]> {
  return views.query<ParticipationRow>(
    `SELECT campaign_id AS "campaignId", c.time_zone AS "timeZone", json_strip_nulls(json_build_object(
       'organizationId', p.organization_id, 'memberId', p.member_id)) AS subject
     FROM view_campaign_board.participants p JOIN view_campaign_board.campaigns c USING (campaign_id)
     WHERE coalesce(p.member_id, p.organization_id) = $1
     ORDER BY c.launched_at, campaign_id, p.participant`,
    [id],
  );
}

/** A member's parts in campaigns that have not ended, by the campaign's id. */
export function participationsUnderWay(
  views: Pick<ViewReader, 'query'>,
  memberId: string,
): Promise<readonly Pick<ParticipationRow, 'campaignId' | 'subject'>[]> {
  return views.query(
    `SELECT campaign_id AS "campaignId",
            json_build_object('organizationId', p.organization_id, 'memberId', p.member_id) AS subject
     FROM view_campaign_board.participants p JOIN view_campaign_board.campaigns c USING (campaign_id)
     WHERE p.member_id = $1 AND c.status IN ('running', 'paused') ORDER BY campaign_id COLLATE "C", p.participant`,
    [memberId],
  );
}

/** Members who take part in a campaign under an organisation's lead, as the campaign knows them, by their ids. */
export async function membersLedBy(
  views: Pick<ViewReader, 'query'>,
  campaignId: string,
  organizationId: string,
): Promise<readonly Required<Subject>[]> {
  return views.query<Required<Subject>>(
    `SELECT organization_id AS "organizationId", member_id AS "memberId" FROM view_campaign_board.participants
     WHERE campaign_id = $1 AND member_id IS NOT NULL
       AND (superior_id = $2 OR (superior_id IS NULL AND organization_id = $2)) ORDER BY member_id COLLATE "C"`,
    [campaignId, organizationId],
  );
}

/**
 * Ids of the members who take part in a campaign at an organisation, floating members at the one that leads: in the order
 * of bytes, as decisions state them in this order, whatever the locale of the database.
 */
export async function membersTakingPart(
  views: Pick<ViewReader, 'query'>,
  campaignId: string,
  organizationId: string,
): Promise<readonly string[]> {
  const rows = await membersLedBy(views, campaignId, organizationId);
  return rows.map(({ memberId }) => memberId);
}
