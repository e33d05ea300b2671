import type { ViewReader } from '@pacesetter/commands';

type Views = Pick<ViewReader, 'query'>;

/** How the sites of a tier stand. */
export interface TierRow {
  readonly tier: string;
  /** Set by the deciding organisations themselves. */
  readonly own: boolean;
  readonly areas: number;
  readonly places: number;
  /** Organisations that hold a place now. */
  readonly designated: number;
  readonly undecided: number;
  readonly applied: number;
  readonly reserve: number;
  readonly creating: number;
  readonly plaques: number;
  readonly refused: number;
  readonly eliminated: number;
  /** Sites that took the place of another one. */
  readonly replacements: number;
}

/** The tiers of a campaign, the one with the fewest places first. */
export function tierStandings(views: Views, campaignId: string): Promise<readonly TierRow[]> {
  return views.query<TierRow>(
    `SELECT a.tier, a.own, a.areas, a.places, a.designated, coalesce(s.undecided, 0) AS undecided,
            coalesce(s.applied, 0) AS applied, coalesce(s.reserve, 0) AS reserve,
            coalesce(s.creating, 0) AS creating, coalesce(s.plaques, 0) AS plaques,
            coalesce(s.refused, 0) AS refused, coalesce(s.eliminated, 0) AS eliminated,
            coalesce(s.replacements, 0) AS replacements
     FROM (SELECT tier, bool_or(own) AS own, count(*)::int AS areas, sum(places)::int AS places,
                  sum(taken)::int AS designated
           FROM view_site_board.areas WHERE campaign_id = $1 GROUP BY tier) a
     LEFT JOIN (SELECT tier, count(*)::int AS applied,
                       count(*) FILTER (WHERE status IN ('applied', 'recommended'))::int AS undecided,
                       count(*) FILTER (WHERE status = 'reserve')::int AS reserve,
                       count(*) FILTER (WHERE status = 'creating')::int AS creating,
                       count(*) FILTER (WHERE status = 'plaque')::int AS plaques,
                       count(*) FILTER (WHERE status = 'refused')::int AS refused,
                       count(*) FILTER (WHERE status = 'eliminated')::int AS eliminated,
                       count(*) FILTER (WHERE replaces IS NOT NULL)::int AS replacements
                FROM view_site_board.sites WHERE campaign_id = $1 GROUP BY tier) s USING (tier)
     ORDER BY a.own, a.places, a.tier`,
    [campaignId],
  );
}

/** What an area has got, and how it was reckoned. */
export interface AreaRow {
  readonly tier: string;
  readonly area: string;
  readonly candidates: number;
  readonly places: number;
  readonly taken: number;
  readonly own: boolean;
  /** The arithmetic of the apportionment; null where the area has set its places itself. */
  readonly share: Readonly<Record<string, number>> | null;
}

/** The areas of a tier, by id. */
export function areasOf(views: Views, campaignId: string, tier: string): Promise<readonly AreaRow[]> {
  return views.query<AreaRow>(
    `SELECT tier, area, candidates, places, taken, own, share FROM view_site_board.areas
     WHERE campaign_id = $1 AND tier = $2 ORDER BY area COLLATE "C"`,
    [campaignId, tier],
  );
}

/** How a tier was apportioned; places that ties decided name their areas. */
export interface ApportionmentRow {
  readonly tier: string;
  readonly method: string;
  readonly places: number;
  readonly counts: number;
  readonly ties: readonly string[];
}

export function apportionments(views: Views, campaignId: string): Promise<readonly ApportionmentRow[]> {
  return views.query<ApportionmentRow>(
    `SELECT tier, method, places, counts, ties FROM view_site_board.tiers WHERE campaign_id = $1 ORDER BY places, tier`,
    [campaignId],
  );
}

/** Results of one round of assessments in a tier. */
export interface AssessmentRow {
  readonly tier: string;
  /** 0: at the end of the creation. */
  readonly cycle: number;
  readonly assessed: number;
  readonly met: number;
  readonly mean: number;
}

export function assessmentFigures(views: Views, campaignId: string): Promise<readonly AssessmentRow[]> {
  return views.query<AssessmentRow>(
    `SELECT tier, cycle, count(*)::int AS assessed, count(*) FILTER (WHERE met)::int AS met,
            round(avg(mean)::numeric, 1)::float8 AS mean
     FROM view_site_board.assessments WHERE campaign_id = $1 GROUP BY tier, cycle ORDER BY tier, cycle`,
    [campaignId],
  );
}
