import type { Projection } from '@pacesetter/projections';
import type { BulletinEvent } from '../../bulletin.events';

/** Bulletins: drafts for those who write them, published ones for everybody, as they read now. */
export const bulletinBoard: Projection<BulletinEvent> = {
  name: 'bulletin_board',
  on: ['BulletinDrafted', 'BulletinPublished', 'BulletinCorrected'],
  tables: `
    CREATE TABLE bulletins (
      campaign_id text NOT NULL,
      bulletin_id text NOT NULL,
      organization_id text NOT NULL,
      kind text NOT NULL,
      title text NOT NULL,
      text text NOT NULL,
      about jsonb NOT NULL,
      published_at timestamptz,
      corrections integer NOT NULL,
      correction_reason text,
      PRIMARY KEY (campaign_id, bulletin_id)
    );
    CREATE INDEX bulletins_published ON bulletins (campaign_id, published_at, bulletin_id)
      WHERE published_at IS NOT NULL;
  `,
  apply(event, rows) {
    const { campaignId, bulletinId } = event.data;
    const key = { campaign_id: campaignId, bulletin_id: bulletinId };
    switch (event.type) {
      case 'BulletinDrafted': {
        const { organizationId, kind, title, text, about } = event.data;
        const written = { organization_id: organizationId, kind, title, text, about };
        return rows.upsert('bulletins', { ...key, ...written, corrections: 0 });
      }
      case 'BulletinPublished':
        return rows.update('bulletins', key, { published_at: event.metadata.occurredAt });
      case 'BulletinCorrected': {
        const { title, text } = event.data;
        rows.update('bulletins', key, { title, text, correction_reason: event.metadata.reason ?? null });
        return rows.increment('bulletins', key, { corrections: 1 });
      }
    }
  },
};
