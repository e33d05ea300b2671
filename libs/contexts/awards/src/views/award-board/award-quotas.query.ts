import type { ViewReader } from '@pacesetter/commands';

/** A quota of a round: the whole of an award, or a part of it. */
export interface AwardQuotaRow {
  readonly round: string;
  readonly award: string;
  /** Null for the whole. */
  readonly part: string | null;
  readonly quota: number;
  readonly taken: number;
}

/** Every quota of the rounds that have been opened, each award's whole before its parts. */
export function awardQuotas(views: Pick<ViewReader, 'query'>, campaignId: string): Promise<readonly AwardQuotaRow[]> {
  return views.query<AwardQuotaRow>(
    `SELECT round, award, NULL AS part, quota, taken FROM view_award_board.round_awards WHERE campaign_id = $1
     UNION ALL
     SELECT round, award, part, quota, taken FROM view_award_board.round_parts WHERE campaign_id = $1
     ORDER BY round, award, part NULLS FIRST`,
    [campaignId],
  );
}
