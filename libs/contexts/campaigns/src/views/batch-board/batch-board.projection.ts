import type { Projection } from '@pacesetter/projections';
import type { BatchEvent } from '../../batch.events';

const TABLES = `
  CREATE TABLE batches (
    batch_id text PRIMARY KEY,
    campaign_id text NOT NULL,
    action text NOT NULL,
    selection jsonb NOT NULL,
    obligation text,
    ordered_by text NOT NULL,
    ordered_at timestamptz NOT NULL,
    completed_at timestamptz,
    accepted integer NOT NULL,
    refused integer NOT NULL
  );
  CREATE INDEX batches_campaign ON batches (campaign_id, ordered_at);
`;

/** What was ordered for many, and how far each batch has come. */
export const batchBoard: Projection<BatchEvent> = {
  name: 'batch_board',
  on: ['BatchOrdered', 'BatchAdvanced', 'BatchCompleted'],
  tables: TABLES,
  apply({ type, data, metadata }, rows) {
    const key = { batch_id: data.batchId };
    const at = metadata.occurredAt;
    switch (type) {
      case 'BatchOrdered': {
        const { campaignId, action, selection, obligation = null, by } = data;
        const order = { campaign_id: campaignId, action, selection, obligation, ordered_by: by.id, ordered_at: at };
        return rows.upsert('batches', { ...key, ...order, accepted: 0, refused: 0 });
      }
      case 'BatchAdvanced':
        return rows.increment('batches', key, { accepted: data.accepted, refused: data.refused.length });
      case 'BatchCompleted':
        return rows.update('batches', key, { completed_at: at });
    }
  },
};
