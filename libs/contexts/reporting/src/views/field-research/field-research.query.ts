import type { ViewReader } from '@pacesetter/commands';
import type { FieldFinding } from '../../field-research.events';

export interface FieldResearchRow {
  readonly researchId: string;
  readonly organizationId: string;
  readonly team: readonly string[];
  readonly findings: readonly FieldFinding[];
  readonly suggestions: readonly string[];
  readonly recordedAt: Date;
}

/** A page of a campaign's field research, by id. */
export function fieldResearchOf(
  views: Pick<ViewReader, 'query'>,
  campaignId: string,
  { after = '', limit }: { after?: string; limit: number },
): Promise<readonly FieldResearchRow[]> {
  return views.query<FieldResearchRow>(
    `SELECT research_id AS "researchId", organization_id AS "organizationId", team, findings, suggestions,
            recorded_at AS "recordedAt"
     FROM view_field_research.research WHERE campaign_id = $1 AND research_id > $2 ORDER BY research_id LIMIT $3`,
    [campaignId, after, limit],
  );
}
