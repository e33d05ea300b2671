import type { ViewReader } from '@pacesetter/commands';
import type { SiteStatus } from '../../site.state';

type Views = Pick<ViewReader, 'query'>;

/** A demonstration site as everybody can see it. */
export interface SiteRow {
  readonly organizationId: string;
  readonly tier: string;
  readonly area: string;
  readonly status: Extract<SiteStatus, 'creating' | 'plaque'>;
  readonly designatedAt: Date;
  /** When it got its plaque; null while it is being created. */
  readonly plaqueAt: Date | null;
  /** Mean of the latest assessment. */
  readonly mean: number | null;
  /** By when it is assessed next. */
  readonly assessBy: Date;
}

export interface SitePage {
  readonly tier?: string;
  readonly area?: string;
  /** Id of the last organisation of the page before. */
  readonly after?: string;
  readonly limit: number;
}

/** A page of the public board: organisations that create a site or carry a plaque, by id. */
export function siteBoardPage(
  views: Views,
  campaignId: string,
  { tier, area, after = '', limit }: SitePage,
): Promise<readonly SiteRow[]> {
  return views.query<SiteRow>(
    `SELECT organization_id AS "organizationId", tier, area, status, designated_at AS "designatedAt",
            plaque_at AS "plaqueAt", mean, assess_by AS "assessBy"
     FROM view_site_board.sites
     WHERE campaign_id = $1 AND status IN ('creating', 'plaque') AND organization_id > $4
       AND ($2::text IS NULL OR tier = $2) AND ($3::text IS NULL OR area = $3)
     ORDER BY organization_id LIMIT $5`,
    [campaignId, tier ?? null, area ?? null, after, limit],
  );
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
