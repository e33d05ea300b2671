import type { ViewReader } from '@pacesetter/commands';

type Views = Pick<ViewReader, 'query'>;

/** Organisations that a draw has sent inspectors to since a moment. */
export async function drawnAndVisitedSince(
  views: Views,
  campaignId: string,
  since: string,
): Promise<readonly string[]> {
  const rows = await views.query<{ organizationId: string }>(
    `SELECT DISTINCT organization_id AS "organizationId" FROM view_supervision_board.visits
     WHERE campaign_id = $1 AND draw_id IS NOT NULL AND visited_at >= $2`,
    [campaignId, since],
  );
  return rows.map(({ organizationId }) => organizationId);
}

/** Organisations that were visited in a round. */
export async function visitedInRound(views: Views, campaignId: string, round: string): Promise<readonly string[]> {
  const rows = await views.query<{ organizationId: string }>(
    `SELECT DISTINCT organization_id AS "organizationId" FROM view_supervision_board.visits
     WHERE campaign_id = $1 AND round = $2`,
    [campaignId, round],
  );
  return rows.map(({ organizationId }) => organizationId);
}
