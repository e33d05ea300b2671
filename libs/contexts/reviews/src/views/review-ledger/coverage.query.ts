import type { ViewReader } from '@pacesetter/commands';

type Views = Pick<ViewReader, 'query'>;

interface Place {
  readonly campaignId: string;
  readonly organizationId: string;
}

/** Members of an organisation who have reviewed their own work since a moment; since ever, when it is empty. */
export async function membersThatStated(views: Views, place: Place, since: string): Promise<number> {
  const [row] = await views.query<{ count: number }>(
    `SELECT count(DISTINCT member_id)::int AS count FROM view_review_ledger.entries
     WHERE campaign_id = $1 AND organization_id = $2 AND member_id <> '' AND kind = 'self'
       AND recorded_at >= coalesce(nullif($3, '')::timestamptz, '-infinity')`,
    [place.campaignId, place.organizationId, since],
  );
  return row?.count ?? 0;
}

/** Those whom an organisation has commented on, or assessed, to meet this obligation. */
export async function coveredBy(
  views: Views,
  { campaignId, organizationId, obligation }: Place & { readonly obligation: string },
): Promise<readonly string[]> {
  const rows = await views.query<{ id: string }>(
    `SELECT subject AS id FROM view_review_ledger.covered
     WHERE campaign_id = $1 AND by_organization = $2 AND obligation = $3 ORDER BY subject`,
    [campaignId, organizationId, obligation],
  );
  return rows.map(({ id }) => id);
}
