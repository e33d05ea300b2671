import type { Projection } from '@pacesetter/projections';
import type { ContactVisitEvent } from '../../contact-visit.events';
import type { ParticipationEvent } from '../../participation.events';

type Guiding = Extract<ParticipationEvent, { type: 'ContactPointAssigned' | 'LeadingGroupFormed' }>;

/** Leading groups and contact points: who leads, who guides whom, and when the leader was there. */
export const guidanceBoard: Projection<Guiding | ContactVisitEvent> = {
  name: 'guidance_board',
  on: [
    'LeadingGroupFormed',
    'ContactPointAssigned',
    'ContactVisitPlanned',
    'ContactPointVisited',
    'ContactVisitMissed',
  ],
  tables: `
    CREATE TABLE leading_groups (
      campaign_id text NOT NULL,
      organization_id text NOT NULL,
      posts jsonb NOT NULL,
      formed_at timestamptz NOT NULL,
      PRIMARY KEY (campaign_id, organization_id)
    );
    CREATE TABLE contact_points (
      campaign_id text NOT NULL,
      organization_id text NOT NULL,
      leader text NOT NULL,
      visits integer NOT NULL DEFAULT 0,
      missed integer NOT NULL DEFAULT 0,
      last_visit_at timestamptz,
      next_visit_by timestamptz,
      PRIMARY KEY (campaign_id, organization_id)
    );
  `,
  apply(event, rows) {
    const { campaignId } = event.data;
    const at = event.metadata.occurredAt;
    const ofPoint = (organizationId: string) => ({ campaign_id: campaignId, organization_id: organizationId });
    switch (event.type) {
      case 'LeadingGroupFormed': {
        const { subject, posts } = event.data;
        return rows.upsert('leading_groups', { ...ofPoint(subject.organizationId), posts, formed_at: at });
      }
      case 'ContactPointAssigned': {
        const { subject, leader } = event.data;
        return rows.upsert('contact_points', { ...ofPoint(subject.organizationId), leader });
      }
      case 'ContactVisitPlanned': {
        const { organizationId, deadline } = event.data;
        return rows.update('contact_points', ofPoint(organizationId), { next_visit_by: deadline });
      }
      case 'ContactPointVisited': {
        const point = ofPoint(event.data.organizationId);
        rows.update('contact_points', point, { last_visit_at: at });
        return rows.increment('contact_points', point, { visits: 1 });
      }
      case 'ContactVisitMissed':
        return rows.increment('contact_points', ofPoint(event.data.organizationId), { missed: 1 });
    }
  },
};
