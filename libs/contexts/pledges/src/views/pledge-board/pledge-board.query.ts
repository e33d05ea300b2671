import type { ViewReader } from '@pacesetter/commands';
import { byFlag, byMoment, byText, byWord, type Listing, listPage, type ListQuery, type Page } from '@pacesetter/http';
import { OUTCOMES } from '../../pledge.events';
import type { PledgeBoardRow } from './pledge-item.answer';

type Views = Pick<ViewReader, 'query'>;

const COLUMNS = `organization_id AS "organizationId", nullif(member_id, '') AS "memberId", item_key AS "itemKey", obligation, topic,
  text, due_at AS "dueAt", carried_over AS "carriedOver", self_checked AS "selfChecked", outcome,
  settled_at AS "settledAt"`;

/** Where a page ended: its last row. */
export type PledgeBoardCursor = Pick<PledgeBoardRow, 'organizationId' | 'memberId' | 'itemKey'>;

const BEHIND_CURSOR = `(organization_id, member_id, item_key) > ($2, $3, $4)`;
const IN_ORDER = `ORDER BY organization_id, member_id, item_key LIMIT $5`;

/** What the public board can be filtered and sorted by. */
export const pledgeList: Listing = {
  fields: {
    organizationId: byText('organization_id'),
    // Ids of persons are not public, so nobody is found by one.
    memberId: byText('member_id', { filter: false }),
    ofMember: byFlag(`(member_id <> '')`, { description: 'a member has promised it, not the organisation itself' }),
    itemKey: byText('item_key', { filter: false }),
    obligation: byText('obligation', { sort: false }),
    topic: byText('topic', { sort: false }),
    outcome: byWord('outcome', OUTCOMES, { sort: false }),
    selfChecked: byWord('self_checked', OUTCOMES, { sort: false }),
    established: byFlag('(outcome IS NOT NULL)', { description: 'it was established what became of it' }),
    carriedOver: byFlag('carried_over'),
    dueAt: byMoment('due_at'),
  },
  order: 'organizationId,memberId,itemKey',
  key: ['organizationId', 'memberId', 'itemKey'],
};

/** A page of a campaign's public board, by organisation, member and item key where nothing else is asked for. */
export function pledgeBoardOfCampaign(
  views: Views,
  campaignId: string,
  query: ListQuery,
): Promise<Page<PledgeBoardRow>> {
  const from = 'view_pledge_board.pledge_items';
  const source = { listing: pledgeList, select: COLUMNS, from, where: 'campaign_id = $1', values: [campaignId] };
  return listPage<PledgeBoardRow>(views, source, query);
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
