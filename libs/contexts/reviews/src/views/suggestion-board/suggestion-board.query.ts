import type { ViewReader } from '@pacesetter/commands';
import type { Subject } from '@pacesetter/contracts';
import type { Suggested } from '../../ledger.state';

type Views = Pick<ViewReader, 'query'>;

export interface SuggestionRow {
  readonly suggestionId: string;
  readonly text: string;
  readonly raisedAt: Date;
  readonly answerBy: Date | null;
  readonly status: Suggested['status'];
  /** Nobody answered in time. */
  readonly unanswered: boolean;
  readonly measure: string | null;
  readonly owner: string | null;
  readonly deadline: Date | null;
  readonly declinedBecause: string | null;
}

/** A subject's suggestions, the earliest first. `after` is the last of the page before. */
export function suggestionsTo(
  views: Views,
  { campaignId, subject }: { campaignId: string; subject: Subject },
  { after, limit }: { after?: Pick<SuggestionRow, 'raisedAt' | 'suggestionId'>; limit: number },
): Promise<readonly SuggestionRow[]> {
  return views.query<SuggestionRow>(
    `SELECT suggestion_id AS "suggestionId", text, raised_at AS "raisedAt", answer_by AS "answerBy", status, unanswered,
            measure, owner, deadline, declined_because AS "declinedBecause"
     FROM view_suggestion_board.suggestions
     WHERE campaign_id = $1 AND organization_id = $2 AND member_id = $3
       AND ($4::timestamptz IS NULL OR (raised_at, suggestion_id) > ($4, $5))
     ORDER BY raised_at, suggestion_id LIMIT $6`,
    [
      campaignId,
      subject.organizationId,
      subject.memberId ?? '',
      after?.raisedAt ?? null,
      after?.suggestionId ?? '',
      limit,
    ],
  );
}

export interface SuggestionCounts {
  readonly raised: number;
  /** Neither accepted nor declined. */
  readonly unanswered: number;
  /** Not answered, or accepted and not carried out. */
  readonly open: number;
  readonly declined: number;
  readonly closed: number;
}

/** How the suggestions of a campaign stand. */
export async function suggestionCounts(views: Views, campaignId: string): Promise<SuggestionCounts> {
  const [counts] = await views.query<SuggestionCounts>(
    `SELECT count(*)::int AS raised,
            count(*) FILTER (WHERE status = 'raised')::int AS unanswered,
            count(*) FILTER (WHERE status IN ('raised', 'accepted'))::int AS open,
            count(*) FILTER (WHERE status = 'declined')::int AS declined,
            count(*) FILTER (WHERE status = 'closed')::int AS closed
     FROM view_suggestion_board.suggestions WHERE campaign_id = $1`,
    [campaignId],
  );
  return counts ?? { raised: 0, unanswered: 0, open: 0, declined: 0, closed: 0 };
}
