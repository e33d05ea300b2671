import type { ViewReader } from '@pacesetter/commands';
import type { AgendaItem } from '../../meeting.events';

type Views = Pick<ViewReader, 'query'>;

export interface MeetingRow {
  readonly meetingId: string;
  readonly kind: string;
  readonly title: string;
  readonly plannedFor: Date;
  readonly agenda: readonly AgendaItem[];
  readonly status: 'called' | 'held';
  readonly heldAt: Date | null;
  readonly present: number;
  readonly absent: number;
  readonly guests: number;
  /** How often too few came. */
  readonly withoutQuorum: number;
  readonly minutes: string | null;
  readonly resolutions: readonly string[] | null;
}

/** An organisation's meetings, the latest first. */
export function meetingsOf(
  views: Views,
  { campaignId, organizationId }: { readonly campaignId: string; readonly organizationId: string },
  { limit }: { limit: number },
): Promise<readonly MeetingRow[]> {
  return views.query<MeetingRow>(
    `SELECT meeting_id AS "meetingId", kind, title, planned_for AS "plannedFor", agenda, status, held_at AS "heldAt",
            present, absent, guests, without_quorum AS "withoutQuorum", minutes, resolutions
     FROM view_meeting_board.meetings WHERE campaign_id = $1 AND organization_id = $2
     ORDER BY planned_for DESC, meeting_id LIMIT $3`,
    [campaignId, organizationId, limit],
  );
}

/** How often a member was at meetings of a campaign, and how often excused. */
export async function attendanceOf(
  views: Views,
  campaignId: string,
  memberId: string,
): Promise<{ readonly present: number; readonly absent: number }> {
  const [row] = await views.query<{ present: number; absent: number }>(
    `SELECT count(*) FILTER (WHERE present)::int AS present, count(*) FILTER (WHERE NOT present)::int AS absent
     FROM view_meeting_board.attendance WHERE campaign_id = $1 AND member_id = $2`,
    [campaignId, memberId],
  );
  return row ?? { present: 0, absent: 0 };
}
