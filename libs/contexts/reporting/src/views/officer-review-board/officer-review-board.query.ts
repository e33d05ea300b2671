import type { ViewReader } from '@pacesetter/commands';

export interface OfficerRow {
  readonly organizationId: string;
  /** Key of the post. */
  readonly officer: string;
  readonly name: string;
  readonly status: 'expected' | 'reported' | 'reviewed';
  /** How often the report was put to the vote: more than once where too few voted. */
  readonly reviews: number;
  readonly turnout: number | null;
  readonly score: number | null;
  readonly use: string | null;
  readonly followUp: 'commend' | 'note' | 'improve' | null;
  readonly improveBy: Date | null;
  readonly improvement: 'open' | 'missed' | 'done' | null;
}

/** Where a page ended: its last row. */
export type OfficerCursor = Pick<OfficerRow, 'organizationId' | 'officer'>;

/** A page of the officers who report in a campaign, by organisation and post. */
export function officersReviewed(
  views: Pick<ViewReader, 'query'>,
  campaignId: string,
  { after, limit }: { after?: OfficerCursor; limit: number },
): Promise<readonly OfficerRow[]> {
  return views.query<OfficerRow>(
    `SELECT organization_id AS "organizationId", officer, name, status, reviews, turnout, score, use,
            follow_up AS "followUp", improve_by AS "improveBy", improvement
     FROM view_officer_review_board.officers
     WHERE campaign_id = $1 AND (organization_id, officer) > ($2, $3) ORDER BY organization_id, officer LIMIT $4`,
    [campaignId, after?.organizationId ?? '', after?.officer ?? '', limit],
  );
}
