import type { GateFactSource } from '@pacesetter/engine';

interface Row {
  readonly undecided: number;
  readonly designated: number;
  readonly withoutGuides: number;
  readonly unassessed: number;
}

/** What gates ask about demonstration sites. */
export const siteGateFacts: GateFactSource = async (views, campaignId) => {
  const [row] = await views.query<Row>(
    `SELECT count(*) FILTER (WHERE status IN ('applied', 'recommended'))::int AS undecided,
            count(*) FILTER (WHERE status IN ('creating', 'plaque'))::int AS designated,
            count(*) FILTER (WHERE status IN ('creating', 'plaque') AND NOT guided)::int AS "withoutGuides",
            count(*) FILTER (WHERE status IN ('creating', 'plaque') AND assessment_missed)::int AS unassessed
     FROM view_site_board.sites WHERE campaign_id = $1`,
    [campaignId],
  );
  return {
    'sites.undecided': row?.undecided ?? 0,
    'sites.designated': row?.designated ?? 0,
    'sites.withoutGuides': row?.withoutGuides ?? 0,
    'sites.unassessed': row?.unassessed ?? 0,
  };
};
