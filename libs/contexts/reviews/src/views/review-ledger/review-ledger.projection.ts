import type { Subject } from '@pacesetter/contracts';
import type { RecordedEvent } from '@pacesetter/kernel';
import type { Projection, Row, RowChanges } from '@pacesetter/projections';
import type { ReviewEvent } from '../../review.events';
import { entryOf } from './ledger-entry';

/** The ledgers entry by entry, and each subject's standing. Of an organisation `member_id` is empty. */
export const reviewLedger: Projection<ReviewEvent> = {
  name: 'review_ledger',
  on: [
    'SelfReviewRecorded',
    'LeaderCommentRecorded',
    'MassReviewRecorded',
    'SuggestionRaised',
    'AssessmentRecorded',
    'HelperAssigned',
  ],
  tables: `
    CREATE TABLE entries (
      campaign_id text NOT NULL,
      organization_id text NOT NULL,
      member_id text NOT NULL,
      place integer NOT NULL,
      kind text NOT NULL,
      entry_id text NOT NULL,
      recorded_at timestamptz NOT NULL,
      by_organization text,
      score double precision,
      text text,
      PRIMARY KEY (campaign_id, organization_id, member_id, place)
    );
    CREATE TABLE standings (
      campaign_id text NOT NULL,
      organization_id text NOT NULL,
      member_id text NOT NULL,
      mass_reviewed_at timestamptz,
      satisfaction double precision,
      turnout double precision,
      mass_valid boolean,
      assessed_at timestamptz,
      score double precision,
      band text,
      follow_up text,
      follow_up_deadline timestamptz,
      helper_due boolean,
      helper text,
      PRIMARY KEY (campaign_id, organization_id, member_id)
    );
    CREATE INDEX standings_band ON standings (campaign_id, band, organization_id, member_id);
  `,
  apply(event, rows) {
    const subject = subjectKey(event.data);
    rows.upsert('entries', { ...subject, place: event.revision, ...entryOf(event) });
    changeStanding(event, subject, rows);
  },
};

function subjectKey({ campaignId, subject }: { campaignId: string; subject: Subject }): Row {
  return { campaign_id: campaignId, organization_id: subject.organizationId, member_id: subject.memberId ?? '' };
}

function changeStanding(event: RecordedEvent<ReviewEvent>, subject: Row, rows: RowChanges): void {
  switch (event.type) {
    case 'MassReviewRecorded': {
      const { reviewers, satisfaction, turnout, valid } = event.data;
      if (reviewers === 'peers') return;
      // A review in which too few took part shows, and does not count as held.
      const held = valid ? { mass_reviewed_at: event.metadata.occurredAt } : {};
      rows.upsert('standings', { ...subject, ...held, satisfaction, turnout, mass_valid: valid });
      return;
    }
    case 'AssessmentRecorded': {
      const { score, band, followUp } = event.data;
      const { kind, deadline = null, helper } = followUp;
      const followed = { follow_up: kind, follow_up_deadline: deadline, helper_due: helper, helper: null };
      rows.upsert('standings', { ...subject, assessed_at: event.metadata.occurredAt, score, band, ...followed });
      return;
    }
    case 'HelperAssigned':
      rows.update('standings', subject, { helper: event.data.helper });
      return;
    case 'SelfReviewRecorded':
    case 'LeaderCommentRecorded':
    case 'SuggestionRaised':
      return;
  }
}
