import type { ViewReader } from '@pacesetter/commands';
import type { Outcome } from '../../pledge.events';

type Views = Pick<ViewReader, 'query'>;

/** A pledged item as the public board shows it. */
export interface PledgeBoardRow {
  readonly organizationId: string;
  /** Null for the organisation's own pledge. */
  readonly memberId: string | null;
  readonly itemKey: string;
  /** The obligation that the pledge answers. */
  readonly obligation: string;
  readonly topic: string;
  readonly text: string;
  readonly dueAt: Date;
  readonly carriedOver: boolean;
  readonly selfChecked: Outcome | null;
  /** What was established; `kept` also for an item that was made good. */
  readonly outcome: Outcome | null;
  readonly settledAt: Date | null;
}

const COLUMNS = `organization_id AS "organizationId", nullif(member_id, '') AS "memberId", item_key AS "itemKey", obligation, topic,
  text, due_at AS "dueAt", carried_over AS "carriedOver", self_checked AS "selfChecked", outcome,
  settled_at AS "settledAt"`;

/** Where a page ended: its last row. */
export type PledgeBoardCursor = Pick<PledgeBoardRow, 'organizationId' | 'memberId' | 'itemKey'>;

const BEHIND_CURSOR = `(organization_id, member_id, item_key) > ($2, $3, $4)`;
const IN_ORDER = `ORDER BY organization_id, member_id, item_key LIMIT $5`;

/** A page of a campaign's public board, by organisation, member and item key. */
export function pledgeBoardOfCampaign(
  views: Views,
  campaignId: string,
  { after, limit }: { after?: PledgeBoardCursor; limit: number },
): Promise<readonly PledgeBoardRow[]> {
  return views.query<PledgeBoardRow>(
    `SELECT ${COLUMNS} FROM view_pledge_board.pledge_items
     WHERE campaign_id = $1 AND ${BEHIND_CURSOR} ${IN_ORDER}`,
    [campaignId, ...cursor(after), limit],
  );
}

/** What one organisation and its members have pledged, in the order in which they published it. */
export function pledgeBoardOfOrganization(
  views: Views,
  campaignId: string,
  organizationId: string,
  { limit }: { limit: number },
): Promise<readonly PledgeBoardRow[]> {
  return views.query<PledgeBoardRow>(
    `SELECT ${COLUMNS} FROM view_pledge_board.pledge_items
     WHERE campaign_id = $1 AND organization_id = $2 ORDER BY member_id, place LIMIT $3`,
    [campaignId, organizationId, limit],
  );
}

/** A page of the fix-its left over from an earlier campaign that were verified as not kept and are not made good. */
export function openCarriedOverItems(
  views: Views,
  campaignId: string,
  { after, limit }: { after?: PledgeBoardCursor; limit: number },
): Promise<readonly PledgeBoardRow[]> {
  return views.query<PledgeBoardRow>(
    `SELECT ${COLUMNS} FROM view_pledge_board.pledge_items
     WHERE campaign_id = $1 AND carried_over AND outcome IN ('partly', 'broken') AND ${BEHIND_CURSOR} ${IN_ORDER}`,
    [campaignId, ...cursor(after), limit],
  );
}

function cursor(after: PledgeBoardCursor | undefined): readonly string[] {
  return [after?.organizationId ?? '', after?.memberId ?? '', after?.itemKey ?? ''];
}
