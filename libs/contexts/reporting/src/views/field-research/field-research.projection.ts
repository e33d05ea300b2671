import type { Projection } from '@pacesetter/projections';
import type { FieldResearchEvent } from '../../field-research.events';

/** What a higher body has learnt on the spot. */
export const fieldResearchBoard: Projection<FieldResearchEvent> = {
  name: 'field_research',
  on: ['FieldResearchRecorded'],
  tables: `
    CREATE TABLE research (
      campaign_id text NOT NULL,
      research_id text NOT NULL,
      organization_id text NOT NULL,
      team jsonb NOT NULL,
      findings jsonb NOT NULL,
      suggestions jsonb NOT NULL,
      recorded_at timestamptz NOT NULL,
      PRIMARY KEY (campaign_id, research_id)
    );
  `,
  apply({ data, metadata }, rows) {
    const { campaignId, researchId, organizationId, team, findings, suggestions } = data;
    rows.upsert('research', {
      campaign_id: campaignId,
      research_id: researchId,
      organization_id: organizationId,
      team,
      findings,
      suggestions,
      recorded_at: metadata.occurredAt,
    });
  },
};
