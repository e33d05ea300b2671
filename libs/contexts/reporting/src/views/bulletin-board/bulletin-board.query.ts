import type { ViewReader } from '@pacesetter/commands';
import type { Subject } from '@pacesetter/contracts';
import type { BulletinKind } from '../../bulletin.events';

/** A published bulletin as everybody sees it. */
export interface BulletinRow {
  readonly bulletinId: string;
  readonly organizationId: string;
  /** Number of the bulletin among those of its organisation in this campaign, from 1 (第N期). */
  readonly issue: number;
  readonly kind: BulletinKind;
  readonly title: string;
  readonly text: string;
  readonly about: readonly Subject[];
  /** ISO 8601 in UTC with milliseconds. */
  readonly publishedAt: string;
  readonly corrections: number;
  /** Why it was corrected last. */
  readonly correctionReason: string | null;
}

/** Where a page ended: its last row. */
export type BulletinCursor = Pick<BulletinRow, 'bulletinId' | 'publishedAt'>;

/** A page of a campaign's published bulletins, in the order of publication. */
export function publishedBulletins(
  views: Pick<ViewReader, 'query'>,
  campaignId: string,
  { after, limit }: { after?: BulletinCursor; limit: number },
): Promise<readonly BulletinRow[]> {
  return views.query<BulletinRow>(
    `SELECT bulletin_id AS "bulletinId", organization_id AS "organizationId", issue, kind, title, text, about,
            to_char(published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "publishedAt",
            corrections, correction_reason AS "correctionReason"
     FROM (SELECT *, row_number() OVER (PARTITION BY organization_id ORDER BY published_at, bulletin_id)::int AS issue
           FROM view_bulletin_board.bulletins WHERE campaign_id = $1 AND published_at IS NOT NULL) published
     WHERE (published_at, bulletin_id) > ($2::timestamptz, $3)
     ORDER BY published_at, bulletin_id LIMIT $4`,
    [campaignId, after?.publishedAt ?? '-infinity', after?.bulletinId ?? '', limit],
  );
}
