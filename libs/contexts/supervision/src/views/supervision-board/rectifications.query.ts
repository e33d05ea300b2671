import type { ViewReader } from '@pacesetter/commands';
import type { Cause, Measure } from '../../supervision.shapes';

type Views = Pick<ViewReader, 'query'>;

/** A rectification order as the board shows it. */
export interface RectificationRow {
  readonly rectificationId: string;
  readonly organizationId: string;
  /** Null where an organisation has to put something right. */
  readonly memberId: string | null;
  readonly cause: Cause['kind'];
  readonly causeRef: string;
  readonly text: string;
  readonly status: 'ordered' | 'submitted' | 'returned' | 'verified';
  readonly listed: boolean;
  readonly rung: Measure | null;
  readonly deadline: Date;
  /** Deadlines missed so far. */
  readonly missed: number;
  readonly orderedAt: Date;
  readonly verifiedAt: Date | null;
}

const COLUMNS = `rectification_id AS "rectificationId", organization_id AS "organizationId",
  nullif(member_id, '') AS "memberId", cause, cause_ref AS "causeRef", text, status, listed, rung, deadline, missed,
  ordered_at AS "orderedAt", verified_at AS "verifiedAt"`;

export interface OpenCounts {
  /** Orders that have not been verified. */
  readonly open: number;
  /** Those of them that are tracked in public. */
  readonly listed: number;
}

/** What is still to be put right in a campaign. */
export async function openRectifications(views: Views, campaignId: string): Promise<OpenCounts> {
  const [counts] = await views.query<OpenCounts>(
    `SELECT count(*)::int AS open, count(*) FILTER (WHERE listed)::int AS listed
     FROM view_supervision_board.rectifications WHERE campaign_id = $1 AND status <> 'verified'`,
    [campaignId],
  );
  return counts ?? { open: 0, listed: 0 };
}

/** Where a page of the public listing ended. */
export type ListingCursor = Pick<RectificationRow, 'organizationId' | 'rectificationId'>;

/** A page of the public listing (挂牌督办): what is tracked until it is verified, by organisation. */
export function listedRectifications(
  views: Views,
  campaignId: string,
  { after, limit }: { after?: ListingCursor; limit: number },
): Promise<readonly RectificationRow[]> {
  return views.query<RectificationRow>(
    `SELECT ${COLUMNS} FROM view_supervision_board.rectifications
     WHERE campaign_id = $1 AND listed AND status <> 'verified' AND (organization_id, rectification_id) > ($2, $3)
     ORDER BY organization_id, rectification_id LIMIT $4`,
    [campaignId, after?.organizationId ?? '', after?.rectificationId ?? '', limit],
  );
}

/** Orders to one organisation and its members, the latest first. */
export function rectificationsOfOrganization(
  views: Views,
  campaignId: string,
  organizationId: string,
  { limit }: { limit: number },
): Promise<readonly RectificationRow[]> {
  return views.query<RectificationRow>(
    `SELECT ${COLUMNS} FROM view_supervision_board.rectifications
     WHERE campaign_id = $1 AND organization_id = $2 ORDER BY ordered_at DESC, rectification_id LIMIT $3`,
    [campaignId, organizationId, limit],
  );
}

/** A page of the open orders in one state, e.g. those that were submitted and wait to be verified, by id. */
export function rectificationsThatAre(
  views: Views,
  { campaignId, status }: { readonly campaignId: string; readonly status: 'ordered' | 'submitted' | 'returned' },
  { after = '', limit }: { after?: string; limit: number },
): Promise<readonly RectificationRow[]> {
  return views.query<RectificationRow>(
    `SELECT ${COLUMNS} FROM view_supervision_board.rectifications
     WHERE campaign_id = $1 AND status = $2 AND status <> 'verified' AND rectification_id > $3
     ORDER BY rectification_id LIMIT $4`,
    [campaignId, status, after, limit],
  );
}
