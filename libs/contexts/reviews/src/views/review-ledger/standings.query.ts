import type { ViewReader } from '@pacesetter/commands';
import type { Subject } from '@pacesetter/contracts';
import type { Band, FollowUp } from '../../review.shapes';

type Views = Pick<ViewReader, 'query'>;

/** How a subject stands: its latest mass review and its latest assessment, as far as there are any. */
export interface StandingRow {
  readonly organizationId: string;
  /** Null for the organisation itself. */
  readonly memberId: string | null;
  /** Mean score of the latest mass review, 0 to 100. */
  readonly satisfaction: number | null;
  readonly turnout: number | null;
  /** Enough took part in that review for it to count. */
  readonly massValid: boolean | null;
  readonly score: number | null;
  readonly band: Band | null;
  readonly followUp: FollowUp['kind'] | null;
  readonly followUpDeadline: Date | null;
  readonly helperDue: boolean | null;
  readonly helper: string | null;
  readonly improvementPlanDue: boolean | null;
  readonly improvementPlanned: boolean | null;
  readonly improved: boolean | null;
  /** What had to follow from the assessment and was noticed missing. */
  readonly followUpsMissed: number | null;
}

const COLUMNS = `organization_id AS "organizationId", nullif(member_id, '') AS "memberId", satisfaction, turnout,
  mass_valid AS "massValid", score, band, follow_up AS "followUp", follow_up_deadline AS "followUpDeadline",
  helper_due AS "helperDue", helper, improvement_plan_due AS "improvementPlanDue",
  improvement_planned AS "improvementPlanned", improved, follow_ups_missed AS "followUpsMissed"`;

/** One subject's standing; undefined before its first mass review or assessment. */
export async function standingOf(views: Views, campaignId: string, subject: Subject): Promise<StandingRow | undefined> {
  const [standing] = await views.query<StandingRow>(
    `SELECT ${COLUMNS} FROM view_review_ledger.standings
     WHERE campaign_id = $1 AND organization_id = $2 AND member_id = $3`,
    [campaignId, subject.organizationId, subject.memberId ?? ''],
  );
  return standing;
}

/** A page of those who stand in a band, by organisation and member. */
export function standingsIn(
  views: Views,
  { campaignId, band }: { campaignId: string; band: Band },
  { after, limit }: { after?: Pick<StandingRow, 'organizationId' | 'memberId'>; limit: number },
): Promise<readonly StandingRow[]> {
  return views.query<StandingRow>(
    `SELECT ${COLUMNS} FROM view_review_ledger.standings
     WHERE campaign_id = $1 AND band = $2 AND (organization_id, member_id) > ($3, $4)
     ORDER BY organization_id, member_id LIMIT $5`,
    [campaignId, band, after?.organizationId ?? '', after?.memberId ?? '', limit],
  );
}

export type BandCounts = Readonly<Record<Band, number>>;

/** How many organisations of a campaign stand in each band. */
export async function bandCounts(views: Views, campaignId: string): Promise<BandCounts> {
  const rows = await views.query<{ band: Band; count: number }>(
    `SELECT band, count(*)::int AS count FROM view_review_ledger.standings
     WHERE campaign_id = $1 AND member_id = '' AND band IS NOT NULL GROUP BY band`,
    [campaignId],
  );
  const found = Object.fromEntries(rows.map(({ band, count }) => [band, count]));
  return { advanced: 0, middle: 0, backward: 0, ...found };
}

export interface ReviewCoverage {
  /** Organisations whose latest valid mass review was held since then. */
  readonly massReviewed: number;
  /** Organisations whose latest assessment was made since then. */
  readonly assessed: number;
}

/** How far the reviews of a phase have come, counted from its beginning. */
export async function reviewCoverage(views: Views, campaignId: string, since: string): Promise<ReviewCoverage> {
  const [coverage] = await views.query<ReviewCoverage>(
    `SELECT count(*) FILTER (WHERE mass_reviewed_at >= $2)::int AS "massReviewed",
            count(*) FILTER (WHERE assessed_at >= $2)::int AS assessed
     FROM view_review_ledger.standings WHERE campaign_id = $1 AND member_id = ''`,
    [campaignId, since],
  );
  return coverage ?? { massReviewed: 0, assessed: 0 };
}
