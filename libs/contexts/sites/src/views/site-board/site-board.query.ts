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
import type { SiteStatus } from '../../site.state';
import { PUBLIC_SITE_STATUSES, type SiteRow } from './site.answer';

type Views = Pick<ViewReader, 'query'>;

/** What the public board can be filtered and sorted by. */
export const siteList: Listing = {
  fields: {
    organizationId: byText('organization_id'),
    tier: byText('tier', { description: 'key of the tier, e.g. `county`' }),
    area: byText('area', { description: 'id of the deciding organisation' }),
    status: byWord('status', PUBLIC_SITE_STATUSES),
    designatedAt: byMoment('designated_at', { nullable: true }),
    plaqueAt: byMoment('plaque_at', { nullable: true }),
    assessBy: byMoment('assess_by', { nullable: true }),
    mean: byNumber('mean', { nullable: true }),
  },
  order: 'organizationId',
  key: ['organizationId'],
};

const SHOWN = `organization_id AS "organizationId", tier, area, status, designated_at AS "designatedAt",
  plaque_at AS "plaqueAt", mean, assess_by AS "assessBy"`;

/** A page of the public board: organisations that create a site or carry a plaque, by id where nothing else is asked for. */
export function siteBoardPage(views: Views, campaignId: string, query: ListQuery): Promise<Page<SiteRow>> {
  const where = `campaign_id = $1 AND status IN ('creating', 'plaque')`;
  const source = { listing: siteList, select: SHOWN, from: 'view_site_board.sites', where, values: [campaignId] };
  return listPage<SiteRow>(views, source, query);
}

/** A page of the organisations whose application waits for a recommendation or a decision, by id. */
export async function undecidedApplications(
  views: Views,
  campaignId: string,
  { after = '', limit }: { after?: string; limit: number },
): Promise<readonly string[]> {
  const rows = await views.query<{ organizationId: string }>(
    `SELECT organization_id AS "organizationId" FROM view_site_board.sites
     WHERE campaign_id = $1 AND status IN ('applied', 'recommended') AND organization_id > $2
     ORDER BY organization_id LIMIT $3`,
    [campaignId, after, limit],
  );
  return rows.map(({ organizationId }) => organizationId);
}

/** A page of the sites of the first hour that are being created and have not been assessed, by id. */
export async function sitesBeingCreated(
  views: Views,
  campaignId: string,
  { after = '', limit }: { after?: string; limit: number },
): Promise<readonly string[]> {
  const rows = await views.query<{ organizationId: string }>(
    `SELECT organization_id AS "organizationId" FROM view_site_board.sites
     WHERE campaign_id = $1 AND status = 'creating' AND replaces IS NULL AND organization_id > $2
     ORDER BY organization_id LIMIT $3`,
    [campaignId, after, limit],
  );
  return rows.map(({ organizationId }) => organizationId);
}

export interface CandidateRow {
  readonly organizationId: string;
  readonly status: SiteStatus;
  readonly rank: number | null;
}

/** Everybody who stands for, holds or held a place of an area, by rank. */
export function candidatesOf(
  views: Views,
  { campaignId, tier, area }: { campaignId: string; tier: string; area: string },
): Promise<readonly CandidateRow[]> {
  return views.query<CandidateRow>(
    `SELECT organization_id AS "organizationId", status, rank FROM view_site_board.sites
     WHERE campaign_id = $1 AND tier = $2 AND area = $3 ORDER BY rank NULLS LAST, organization_id`,
    [campaignId, tier, area],
  );
}
