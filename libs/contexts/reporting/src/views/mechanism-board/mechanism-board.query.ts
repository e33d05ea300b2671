import type { ViewReader } from '@pacesetter/commands';

/** A lasting rule as everybody sees it. */
export interface MechanismRow {
  readonly mechanismId: string;
  readonly organizationId: string;
  readonly area: string;
  readonly title: string;
  readonly text: string;
  readonly experience: string;
  readonly adoptedAt: Date;
}

/** A page of the mechanisms that a campaign has left behind, by id. */
export function adoptedMechanisms(
  views: Pick<ViewReader, 'query'>,
  campaignId: string,
  { after = '', limit }: { after?: string; limit: number },
): Promise<readonly MechanismRow[]> {
  return views.query<MechanismRow>(
    `SELECT mechanism_id AS "mechanismId", organization_id AS "organizationId", area, title, text, experience,
            adopted_at AS "adoptedAt"
     FROM view_mechanism_board.mechanisms
     WHERE campaign_id = $1 AND status = 'adopted' AND mechanism_id > $2 ORDER BY mechanism_id LIMIT $3`,
    [campaignId, after, limit],
  );
}
