import type { ViewReader } from '@pacesetter/commands';

/** An organisation that a leader guides personally (联系点). */
export interface ContactPointRow {
  readonly organizationId: string;
  readonly leader: string;
  readonly visits: number;
  /** How often the leader did not come in time. */
  readonly missed: number;
  readonly lastVisitAt: Date | null;
  readonly nextVisitBy: Date | null;
}

/** A page of a campaign's contact points, by organisation. */
export function contactPointsOf(
  views: Pick<ViewReader, 'query'>,
  campaignId: string,
  { after = '', limit }: { after?: string; limit: number },
): Promise<readonly ContactPointRow[]> {
  return views.query<ContactPointRow>(
    `SELECT organization_id AS "organizationId", leader, visits, missed, last_visit_at AS "lastVisitAt",
            next_visit_by AS "nextVisitBy"
     FROM view_guidance_board.contact_points
     WHERE campaign_id = $1 AND organization_id > $2 ORDER BY organization_id LIMIT $3`,
    [campaignId, after, limit],
  );
}
