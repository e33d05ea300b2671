import type { ViewReader } from '@pacesetter/commands';

type Views = Pick<ViewReader, 'query'>;

interface Place {
  readonly campaignId: string;
  readonly organizationId: string;
}

/** Organisations directly below one in a campaign, by their ids. */
export async function organizationsBelow(
  views: Views,
  { campaignId, organizationId }: Place,
): Promise<readonly string[]> {
  const rows = await views.query<{ id: string }>(
    `SELECT organization_id AS id FROM view_campaign_board.participants
     WHERE campaign_id = $1 AND superior_id = $2 AND member_id IS NULL ORDER BY organization_id COLLATE "C"`,
    [campaignId, organizationId],
  );
  return rows.map(({ id }) => id);
}
