import type { ViewReader } from '@pacesetter/commands';
import type { Cause, Measure, VisitKind } from '../../supervision.shapes';

type Views = Pick<ViewReader, 'query'>;

export interface EscalationCount {
  readonly rung: Measure;
  readonly escalations: number;
}

/** How often each measure was taken in a campaign. */
export function escalationsByRung(views: Views, campaignId: string): Promise<readonly EscalationCount[]> {
  return views.query<EscalationCount>(
    `SELECT rung, count(*)::int AS escalations FROM view_supervision_board.escalations
     WHERE campaign_id = $1 GROUP BY rung ORDER BY rung`,
    [campaignId],
  );
}

export interface EscalationRow {
  readonly organizationId: string;
  readonly memberId: string | null;
  readonly decidedBy: 'rule' | 'decision';
  readonly rectificationId: string | null;
  readonly raisedAt: Date;
}

/** Who stood on a rung of the ladder, the latest first. */
export function escalationsOn(
  views: Views,
  { campaignId, rung }: { readonly campaignId: string; readonly rung: Measure },
  { offset = 0, limit }: { offset?: number; limit: number },
): Promise<readonly EscalationRow[]> {
  return views.query<EscalationRow>(
    `SELECT organization_id AS "organizationId", nullif(member_id, '') AS "memberId", decided_by AS "decidedBy",
            rectification_id AS "rectificationId", raised_at AS "raisedAt"
     FROM view_supervision_board.escalations WHERE campaign_id = $1 AND rung = $2
     ORDER BY raised_at DESC, event_id OFFSET $3 LIMIT $4`,
    [campaignId, rung, offset, limit],
  );
}

export interface RectificationCount {
  readonly cause: Cause['kind'];
  readonly ordered: number;
  readonly verified: number;
  /** Deadlines missed. */
  readonly missed: number;
}

/** What had to be put right in a campaign, by cause. */
export function rectificationCounts(views: Views, campaignId: string): Promise<readonly RectificationCount[]> {
  return views.query<RectificationCount>(
    `SELECT cause, count(*)::int AS ordered, count(*) FILTER (WHERE status = 'verified')::int AS verified,
            sum(missed)::int AS missed
     FROM view_supervision_board.rectifications WHERE campaign_id = $1 GROUP BY cause ORDER BY cause`,
    [campaignId],
  );
}

export interface VisitCount {
  readonly kind: VisitKind;
  readonly visits: number;
  readonly organizations: number;
  readonly findings: number;
}

/** Visits of a campaign by kind. */
export function visitCounts(views: Views, campaignId: string): Promise<readonly VisitCount[]> {
  return views.query<VisitCount>(
    `SELECT kind, count(*)::int AS visits, count(DISTINCT organization_id)::int AS organizations,
            coalesce(sum(jsonb_array_length(findings)), 0)::int AS findings
     FROM view_supervision_board.visits WHERE campaign_id = $1 GROUP BY kind ORDER BY kind`,
    [campaignId],
  );
}

export interface MeasureTotals {
  readonly openAccountability: number;
  readonly closedAccountability: number;
  readonly commendations: number;
}

/** Accountability and praise of a campaign in numbers. */
export async function measureTotals(views: Views, campaignId: string): Promise<MeasureTotals> {
  const [totals] = await views.query<MeasureTotals>(
    `SELECT count(*) FILTER (WHERE status = 'open')::int AS "openAccountability",
            count(*) FILTER (WHERE status = 'closed')::int AS "closedAccountability",
            (SELECT count(*)::int FROM view_supervision_board.commendations WHERE campaign_id = $1) AS commendations
     FROM view_supervision_board.accountability WHERE campaign_id = $1`,
    [campaignId],
  );
  return totals ?? { openAccountability: 0, closedAccountability: 0, commendations: 0 };
}
