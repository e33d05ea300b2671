import type { ViewReader } from '@pacesetter/commands';

/** What became of the items of a campaign's pledges. */
export interface PledgeCounts {
  /** Organisations that have published their own pledge. */
  readonly organizations: number;
  readonly items: number;
  /** Items that were made good included. */
  readonly kept: number;
  readonly partly: number;
  readonly broken: number;
  readonly unverified: number;
  /** Items that were made good after they had not been kept. */
  readonly settled: number;
}

/** Counts over one campaign; all zero when nothing was pledged. */
export async function pledgeCounts(views: Pick<ViewReader, 'query'>, campaignId: string): Promise<PledgeCounts> {
  const [counts] = await views.query<PledgeCounts>(
    `SELECT count(*)::int AS items,
            count(*) FILTER (WHERE outcome = 'kept')::int AS kept,
            count(*) FILTER (WHERE outcome = 'partly')::int AS partly,
            count(*) FILTER (WHERE outcome = 'broken')::int AS broken,
            count(*) FILTER (WHERE outcome IS NULL)::int AS unverified,
            count(settled_at)::int AS settled,
            (SELECT count(*)::int FROM view_pledge_board.pledges
             WHERE campaign_id = $1 AND member_id = '') AS organizations
     FROM view_pledge_board.pledge_items WHERE campaign_id = $1`,
    [campaignId],
  );
  return counts ?? { organizations: 0, items: 0, kept: 0, partly: 0, broken: 0, unverified: 0, settled: 0 };
}
