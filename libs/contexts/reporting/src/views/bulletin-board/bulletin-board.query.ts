import type { ViewReader } from '@pacesetter/commands';
import type { Subject } from '@pacesetter/contracts';
import { byFlag, byMoment, byText, byWord, type Listing, listPage, type ListQuery, type Page } from '@pacesetter/http';
import { BULLETIN_KINDS } from '../../bulletin.events';
import type { PublicBulletin } from '../public-reporting/public-reporting.answer';

/** A published bulletin, before what concerns persons is left out of it. */
export type BulletinRow = Omit<PublicBulletin, 'about' | 'title' | 'text'> & {
  readonly title: string;
  readonly text: string;
  readonly about: readonly Subject[];
};

/** What the list of bulletins can be filtered and sorted by. */
export const bulletinList: Listing = {
  fields: {
    bulletinId: byText('bulletin_id', { filter: false }),
    organizationId: byText('organization_id'),
    kind: byWord('kind', BULLETIN_KINDS, { sort: false }),
    corrected: byFlag('(corrections > 0)'),
    publishedAt: byMoment('published_at'),
  },
  order: 'publishedAt',
  key: ['bulletinId'],
};

const COLUMNS = `bulletin_id AS "bulletinId", organization_id AS "organizationId", issue, kind, title, text, about,
  to_char(published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "publishedAt",
  corrections, correction_reason AS "correctionReason"`;

/** Issues are counted over all, whichever are asked for. */
const PUBLISHED = `(
  SELECT *, row_number() OVER (PARTITION BY organization_id ORDER BY published_at, bulletin_id)::int AS issue
  FROM view_bulletin_board.bulletins WHERE campaign_id = $1 AND published_at IS NOT NULL
) published`;

/** A page of a campaign's published bulletins, the earliest first where nothing else is asked for. */
export function publishedBulletins(
  views: Pick<ViewReader, 'query'>,
  campaignId: string,
  query: ListQuery,
): Promise<Page<BulletinRow>> {
  const source = { listing: bulletinList, select: COLUMNS, from: PUBLISHED, where: 'true', values: [campaignId] };
  return listPage<BulletinRow>(views, source, query);
}
