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

/**
 * Ids of the members who take part in a campaign at an organisation, floating members at the one that leads: in the order
 * of bytes, as decisions state them in this order, whatever the locale of the database.
 */
export async function membersTakingPart(
  views: Pick<ViewReader, 'query'>,
  campaignId: string,
  organizationId: string,
): Promise<readonly string[]> {
  const rows = await views.query<{ memberId: string }>(
    `SELECT member_id AS "memberId" FROM view_campaign_board.participants
     WHERE campaign_id = $1 AND organization_id = $2 AND member_id IS NOT NULL ORDER BY member_id COLLATE "C"`,
    [campaignId, organizationId],
  );
  return rows.map(({ memberId }) => memberId);
}
