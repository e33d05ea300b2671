import type { ViewReader } from '@pacesetter/commands';

type Views = Pick<ViewReader, 'query'>;

export interface ReportRow {
  readonly obligation: string;
  readonly organizationId: string;
  /** Null for the organisation's own report. */
  readonly memberId: string | null;
  readonly kind: 'plan' | 'status' | 'summary';
  readonly status: 'submitted' | 'returned' | 'overdue' | 'accepted';
  readonly sections: readonly { readonly key: string; readonly text: string }[];
  readonly submissions: number;
  readonly submittedAt: Date;
  readonly remarks: string | null;
  readonly againBy: Date | null;
}

/** Where a page ended: its last row. */
export type ReportCursor = Pick<ReportRow, 'organizationId' | 'memberId'>;

/** A page of what was handed in for one obligation, by organisation and member. */
export function reportsFor(
  views: Views,
  { campaignId, obligation }: { readonly campaignId: string; readonly obligation: string },
  { after, limit }: { after?: ReportCursor; limit: number },
): Promise<readonly ReportRow[]> {
  return views.query<ReportRow>(
    `SELECT obligation, organization_id AS "organizationId", nullif(member_id, '') AS "memberId", kind, status, sections,
            submissions, submitted_at AS "submittedAt", remarks, again_by AS "againBy"
     FROM view_report_board.reports
     WHERE campaign_id = $1 AND obligation = $2 AND (organization_id, member_id) > ($3, $4)
     ORDER BY organization_id, member_id LIMIT $5`,
    [campaignId, obligation, after?.organizationId ?? '', after?.memberId ?? '', limit],
  );
}

export interface ReportCounts {
  readonly obligation: string;
  readonly submitted: number;
  readonly returned: number;
  readonly overdue: number;
  readonly accepted: number;
  /** How many were reminded; null when nobody has been. */
  readonly reminded: number | null;
}

/** How the reports of a campaign stand, by obligation. */
export function reportCounts(views: Views, campaignId: string): Promise<readonly ReportCounts[]> {
  const count = (status: string) => `count(*) FILTER (WHERE status = '${status}')::int AS ${status}`;
  return views.query<ReportCounts>(
    `SELECT obligation, ${['submitted', 'returned', 'overdue', 'accepted'].map(count).join(', ')},
            max(m.owing)::int AS reminded
     FROM view_report_board.reports r LEFT JOIN view_report_board.reminders m USING (campaign_id, obligation)
     WHERE campaign_id = $1 GROUP BY obligation ORDER BY obligation`,
    [campaignId],
  );
}
