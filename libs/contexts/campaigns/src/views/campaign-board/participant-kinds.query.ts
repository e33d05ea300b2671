import type { ViewReader } from '@pacesetter/commands';

export interface ParticipantKindRow {
  readonly orgType: string;
  readonly participants: number;
}

/** Of which types the participants of a campaign are, and how many. */
export function participantKinds(
  views: Pick<ViewReader, 'query'>,
  campaignId: string,
): Promise<readonly ParticipantKindRow[]> {
  return views.query<ParticipantKindRow>(
    `SELECT org_type AS "orgType", count(*)::int AS participants FROM view_campaign_board.participants
     WHERE campaign_id = $1 GROUP BY org_type ORDER BY org_type`,
    [campaignId],
  );
}
