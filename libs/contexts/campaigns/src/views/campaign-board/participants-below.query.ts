import type { ViewReader } from '@pacesetter/commands';

/** Which participants are counted, below which. */
export interface CountBelow {
  /** Tree level of the organisations below which is counted. */
  readonly level: string;
  /** Levels and types of the participants that count. */
  readonly levels: readonly string[];
  readonly orgTypes: readonly string[];
}

export interface BelowRow {
  readonly organizationId: string;
  readonly count: number;
}

/** How many participating organisations of some levels and types there are below each organisation of a level, by its id. */
export function participantsBelow(
  views: Pick<ViewReader, 'query'>,
  campaignId: string,
  { level, levels, orgTypes }: CountBelow,
): Promise<readonly BelowRow[]> {
  return views.query<BelowRow>(
    `WITH RECURSIVE part AS MATERIALIZED (
       SELECT organization_id, superior_id, level, org_type FROM view_campaign_board.participants
       WHERE campaign_id = $1 AND member_id IS NULL
     ), below AS (
       SELECT organization_id AS top, organization_id, level, org_type FROM part WHERE level = $2
       UNION ALL
       SELECT below.top, part.organization_id, part.level, part.org_type
       FROM below JOIN part ON part.superior_id = below.organization_id
     )
     SELECT top AS "organizationId",
            count(*) FILTER (WHERE organization_id <> top AND level = ANY($3) AND org_type = ANY($4))::int AS count
     FROM below GROUP BY top ORDER BY top COLLATE "C"`,
    [campaignId, level, levels, orgTypes],
  );
}
