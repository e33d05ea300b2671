import type { Projection } from '@pacesetter/projections';
import type { MechanismEvent } from '../../mechanism.events';

/** Mechanisms from the proposal to the lasting rule; adopted ones are public. */
export const mechanismBoard: Projection<MechanismEvent> = {
  name: 'mechanism_board',
  on: ['MechanismProposed', 'MechanismEndorsed', 'MechanismReturned', 'MechanismAdopted'],
  tables: `
    CREATE TABLE mechanisms (
      campaign_id text NOT NULL,
      mechanism_id text NOT NULL,
      organization_id text NOT NULL,
      area text NOT NULL,
      title text NOT NULL,
      text text NOT NULL,
      experience text NOT NULL,
      status text NOT NULL,
      remarks text,
      adopted_at timestamptz,
      PRIMARY KEY (campaign_id, mechanism_id)
    );
  `,
  apply(event, rows) {
    const { campaignId, mechanismId } = event.data;
    const key = { campaign_id: campaignId, mechanism_id: mechanismId };
    switch (event.type) {
      case 'MechanismProposed': {
        const { organizationId, area, title, text, experience } = event.data;
        const proposed = { organization_id: organizationId, area, title, text, experience, status: 'proposed' };
        return rows.upsert('mechanisms', { ...key, ...proposed });
      }
      case 'MechanismEndorsed':
        return rows.update('mechanisms', key, { status: 'endorsed' });
      case 'MechanismReturned':
        return rows.update('mechanisms', key, { status: 'returned', remarks: event.data.remarks });
      case 'MechanismAdopted':
        return rows.update('mechanisms', key, { status: 'adopted', adopted_at: event.metadata.occurredAt });
    }
  },
};
