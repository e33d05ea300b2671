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
    'PanelScoreEntered',
    'ReviewerRecused',
    'SuggestionRaised',
    'SuggestionAccepted',
    'SuggestionDeclined',
    'SuggestionLeftUnanswered',
    'SuggestionClosed',
    'AssessmentRecorded',
    'HelperAssigned',
    'ImprovementPlanSubmitted',
    'ImprovementConfirmed',
    'FollowUpMissed',
    'AwardEnteredInLedger',
  ],
  // A stream is one subject's ledger, and nothing else's.
  partitions: { count: 4, key: ({ streamId }) => streamId },
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
      improvement_plan_due boolean,
      improvement_planned boolean,
      improved boolean,
      follow_ups_missed integer,
      PRIMARY KEY (campaign_id, organization_id, member_id)
    );
    CREATE TABLE covered (
      campaign_id text NOT NULL,
      by_organization text NOT NULL,
      obligation text NOT NULL,
      subject text NOT NULL,
      PRIMARY KEY (campaign_id, by_organization, obligation, subject)
    );
    CREATE INDEX standings_band ON standings (campaign_id, band, organization_id, member_id);
  `,
  apply(event, rows) {
    const subject = subjectKey(event.data);
    rows.upsert('entries', { ...subject, place: event.revision, ...entryOf(event) });
    changeStanding(event, subject, rows);
    cover(event, rows);
  },
};

function subjectKey({ campaignId, subject }: { campaignId: string; subject: Subject }): Row {
  return { campaign_id: campaignId, organization_id: subject.organizationId, member_id: subject.memberId ?? '' };
}

/** Whoever was commented on, or assessed, for an obligation of the organisation above. */
function cover({ type, data }: RecordedEvent<ReviewEvent>, rows: RowChanges): void {
  if (type !== 'LeaderCommentRecorded' && type !== 'AssessmentRecorded') return;
  const { campaignId, by, obligation, subject } = data;
  if (obligation === undefined) return;
  const { organizationId, memberId = organizationId } = subject;
  rows.upsert('covered', { campaign_id: campaignId, by_organization: by, obligation, subject: memberId });
}

function changeStanding(event: RecordedEvent<ReviewEvent>, subject: Row, rows: RowChanges): void {
  switch (event.type) {
    case 'MassReviewRecorded': {
      const { reviewers, satisfaction, turnout, valid } = event.data;
      if (reviewers !== 'masses') return;
      // A review in which too few took part shows, and does not count as held.
      const held = valid ? { mass_reviewed_at: event.metadata.occurredAt } : {};
      rows.upsert('standings', { ...subject, ...held, satisfaction, turnout, mass_valid: valid });
      return;
    }
    case 'AssessmentRecorded':
      rows.upsert('standings', { ...subject, ...standingAfter(event) });
      return;
    case 'HelperAssigned':
      rows.update('standings', subject, { helper: event.data.helper });
      return;
    case 'ImprovementPlanSubmitted':
      rows.update('standings', subject, { improvement_planned: true });
      return;
    case 'ImprovementConfirmed':
      rows.update('standings', subject, { improved: true });
      return;
    case 'FollowUpMissed':
      rows.increment('standings', subject, { follow_ups_missed: 1 });
      return;
    default:
      return;
  }
}

/** What followed from the assessment before does not matter any more. */
function standingAfter({ data, metadata }: Extract<RecordedEvent<ReviewEvent>, { type: 'AssessmentRecorded' }>): Row {
  const { score, band, followUp } = data;
  const { kind, deadline = null, helper, planBy } = followUp;
  return {
    assessed_at: metadata.occurredAt,
    score,
    band,
    follow_up: kind,
    follow_up_deadline: deadline,
    helper_due: helper,
    helper: null,
    improvement_plan_due: planBy !== undefined,
    improvement_planned: false,
    improved: false,
    follow_ups_missed: 0,
  };
}
