import type { ViewReader } from '@pacesetter/commands';
import {
  byMoment,
  byNumber,
  byText,
  byWord,
  type Listing,
  listPage,
  type ListQuery,
  type Page,
} from '@pacesetter/http';
import { VISIT_KINDS } from '../../supervision.shapes';
import { DRAW_STATUSES, type DrawRow } from '../public-supervision/draws.answer';

type Views = Pick<ViewReader, 'query'>;

/** What the list of draws can be filtered and sorted by. */
export const drawList: Listing = {
  fields: {
    drawId: byText('draw_id', { filter: false }),
    kind: byWord('kind', VISIT_KINDS),
    status: byWord('status', DRAW_STATUSES),
    size: byNumber('size'),
    drawn: byNumber('drawn'),
    calledAt: byMoment('called_at'),
    madeAt: byMoment('made_at', { nullable: true }),
  },
  order: 'calledAt',
  key: ['drawId'],
};

const COLUMNS = `draw_id AS "drawId", kind, status, attempt, size, drawn, strata, excluded, withheld, pool_hash AS "poolHash",
  public_value AS "publicValue", seed, called_at AS "calledAt", made_at AS "madeAt"`;

/** A page of a campaign's draws, the earliest first where nothing else is asked for. */
export function drawPage(views: Views, campaignId: string, query: ListQuery): Promise<Page<DrawRow>> {
  const from = 'view_supervision_board.draws';
  const source = { listing: drawList, select: COLUMNS, from, where: 'campaign_id = $1', values: [campaignId] };
  return listPage<DrawRow>(views, source, query);
}

/** The draws of a campaign, the earliest first. */
export function drawsOf(views: Views, campaignId: string): Promise<readonly DrawRow[]> {
  return views.query<DrawRow>(
    `SELECT ${COLUMNS} FROM view_supervision_board.draws WHERE campaign_id = $1 ORDER BY called_at, draw_id`,
    [campaignId],
  );
}
