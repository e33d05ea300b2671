import type { Projection } from '@pacesetter/projections';
import type { OfficerReviewEvent } from '../../officer-review.events';

/** Which officers report at mid-term, how they were graded, and what follows. */
export const officerReviewBoard: Projection<OfficerReviewEvent> = {
  name: 'officer_review_board',
  on: [
    'OfficerReviewDefined',
    'OfficerReported',
    'OfficerReviewed',
    'OfficerReviewUsed',
    'OfficerImproved',
    'OfficerImprovementMissed',
  ],
  tables: `
    CREATE TABLE officers (
      campaign_id text NOT NULL,
      organization_id text NOT NULL,
      officer text NOT NULL,
      name text NOT NULL,
      status text NOT NULL,
      reviews integer NOT NULL,
      turnout double precision,
      score double precision,
      use text,
      follow_up text,
      improve_by timestamptz,
      improvement text,
      PRIMARY KEY (campaign_id, organization_id, officer)
    );
  `,
  apply(event, rows) {
    const { campaignId, organizationId } = event.data;
    const ofOrganization = { campaign_id: campaignId, organization_id: organizationId };
    switch (event.type) {
      case 'OfficerReviewDefined':
        for (const { key, name } of event.data.officers) {
          rows.upsert('officers', { ...ofOrganization, officer: key, name, status: 'expected', reviews: 0 });
        }
        return;
      case 'OfficerReviewsCompleted':
        return;
      default: {
        const officer = { ...ofOrganization, officer: event.data.officer };
        rows.update('officers', officer, changesOf(event.data, event.type));
        if (event.type === 'OfficerReviewed') rows.increment('officers', officer, { reviews: 1 });
      }
    }
  },
};

type Single = Exclude<OfficerReviewEvent, { type: 'OfficerReviewDefined' | 'OfficerReviewsCompleted' }>;
type DataOf<Type extends Single['type']> = Extract<Single, { type: Type }>['data'];

function changesOf(data: Single['data'], type: Single['type']): Readonly<Record<string, unknown>> {
  switch (type) {
    case 'OfficerReported':
      return { status: 'reported' };
    case 'OfficerReviewed': {
      const { turnout, score, valid } = data as DataOf<'OfficerReviewed'>;
      return { turnout, score, ...(valid && { status: 'reviewed' }) };
    }
    case 'OfficerReviewUsed': {
      const { use, followUp, deadline = null } = data as DataOf<'OfficerReviewUsed'>;
      return { use, follow_up: followUp, improve_by: deadline, improvement: deadline === null ? null : 'open' };
    }
    case 'OfficerImproved':
      return { improvement: 'done' };
    case 'OfficerImprovementMissed':
      return { improvement: 'missed' };
  }
}
