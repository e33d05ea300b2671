import type { ViewReader } from '@pacesetter/commands';

export interface BatchRow {
  readonly batchId: string;
  readonly action: string;
  readonly obligation: string | null;
  readonly orderedBy: string;
  readonly completed: boolean;
  readonly accepted: number;
  readonly refused: number;
}

/** The batches of a campaign, the latest first. */
export function batchesOf(views: Pick<ViewReader, 'query'>, campaignId: string): Promise<readonly BatchRow[]> {
  return views.query<BatchRow>(
    `SELECT batch_id AS "batchId", action, obligation, ordered_by AS "orderedBy", completed_at IS NOT NULL AS completed,
            accepted, refused
     FROM view_batch_board.batches WHERE campaign_id = $1 ORDER BY ordered_at DESC, batch_id`,
    [campaignId],
  );
}
