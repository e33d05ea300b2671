import type { ViewReader } from '@pacesetter/commands';

type Views = Pick<ViewReader, 'query'>;

export interface FailureRow {
  readonly round: string;
  readonly award: string;
  /** `not-endorsed`, `quota-exhausted` (of a part: `quota-exhausted: <part>`), or the key of a condition that was missing. */
  readonly reason: string;
  readonly candidates: number;
}

/** Why candidates failed: how many for each reason, the most frequent first; who lacked several things counts for each. */
export function whyCandidatesFailed(views: Views, campaignId: string): Promise<readonly FailureRow[]> {
  return views.query<FailureRow>(
    `SELECT c.round, c.award, reason, count(*)::int AS candidates
     FROM view_award_board.candidates c
     CROSS JOIN LATERAL (
       SELECT c.refusal AS reason WHERE c.refusal = 'not-endorsed' OR (c.refusal = 'quota-exhausted' AND c.full_quotas IS NULL)
       UNION ALL
       SELECT 'quota-exhausted' || coalesce(': ' || (quota ->> 'part'), '') FROM jsonb_array_elements(c.full_quotas) quota
       UNION ALL
       SELECT jsonb_array_elements_text(c.missing) WHERE c.refusal = 'not-eligible'
     ) reasons
     WHERE c.campaign_id = $1 AND c.status = 'refused'
     GROUP BY c.round, c.award, reason ORDER BY c.round, c.award, count(*) DESC, reason`,
    [campaignId],
  );
}

/** Candidates of a campaign who wait for an answer. */
export async function pendingAwards(views: Views, campaignId: string): Promise<number> {
  const [row] = await views.query<{ pending: number }>(
    `SELECT count(*)::int AS pending FROM view_award_board.candidates
     WHERE campaign_id = $1 AND status IN ('nominated', 'endorsed')`,
    [campaignId],
  );
  return row?.pending ?? 0;
}

export interface AwardRoundRow {
  readonly round: string;
  readonly status: 'scheduled' | 'open' | 'closed' | 'notice' | 'decided';
  readonly opensAt: Date;
  readonly nominationsCloseAt: Date;
  readonly confersAt: Date;
  readonly decidesAt: Date | null;
}

/** The award rounds of a campaign in the order of time. */
export function awardRounds(views: Views, campaignId: string): Promise<readonly AwardRoundRow[]> {
  return views.query<AwardRoundRow>(
    `SELECT round, status, opens_at AS "opensAt", nominations_close_at AS "nominationsCloseAt",
            confers_at AS "confersAt", decides_at AS "decidesAt"
     FROM view_award_board.rounds WHERE campaign_id = $1 ORDER BY opens_at, round`,
    [campaignId],
  );
}
