import type { GateFactSource } from '@pacesetter/engine';
import { suggestionCounts } from './suggestion-board/suggestion-board.query';

/** What gates may ask of reviews besides their coverage, which the obligations tell. */
export const reviewGateFacts: GateFactSource = async (views, campaignId) => {
  const { unanswered, open } = await suggestionCounts(views, campaignId);
  const [row] = await views.query<{ missed: number }>(
    `SELECT coalesce(sum(follow_ups_missed), 0)::int AS missed
     FROM view_review_ledger.standings WHERE campaign_id = $1`,
    [campaignId],
  );
  return { 'suggestions.unanswered': unanswered, 'suggestions.open': open, 'followUps.missed': row?.missed ?? 0 };
};
