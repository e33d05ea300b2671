import type { Projection, Row, RowChanges } from '@pacesetter/projections';
import { sessionId } from '../../session/session.rules';
import type { Closing, Result, SessionEvent } from '../../session.events';
import { subjectKey } from '../../session.state';

/**
 * Sessions and their results. What stands on a sealed sheet is not written down here before the session is closed, and
 * who of the peers gave which grade never is: no query can tell it.
 */
export const reviewSessions: Projection<SessionEvent> = {
  name: 'review_sessions',
  on: ['ReviewSessionOpened', 'SessionReviewerRecused', 'ReviewSheetHandedIn', 'ReviewSessionClosed'],
  tables: `
    CREATE TABLE sessions (
      session_id text NOT NULL,
      campaign_id text NOT NULL,
      organization_id text NOT NULL,
      kind text NOT NULL,
      round text NOT NULL,
      opened_at timestamptz NOT NULL,
      closes_at timestamptz NOT NULL,
      sealed boolean NOT NULL,
      normalisation text NOT NULL,
      reviewers integer NOT NULL,
      handed_in integer NOT NULL,
      recusals integer NOT NULL,
      closed_at timestamptz,
      turnout double precision,
      valid boolean,
      scales jsonb,
      PRIMARY KEY (session_id)
    );
    CREATE INDEX sessions_campaign ON sessions (campaign_id, organization_id, opened_at);
    CREATE TABLE results (
      session_id text NOT NULL,
      subject text NOT NULL,
      organization_id text NOT NULL,
      member_id text NOT NULL,
      eligible integer NOT NULL,
      marked integer NOT NULL,
      counts boolean NOT NULL,
      raw double precision,
      score double precision,
      tally jsonb,
      PRIMARY KEY (session_id, subject)
    );
    CREATE TABLE marks (
      session_id text NOT NULL,
      subject text NOT NULL,
      reviewer text NOT NULL,
      raw double precision NOT NULL,
      normalised double precision,
      PRIMARY KEY (session_id, subject, reviewer)
    );
  `,
  apply({ type, data, metadata }, rows) {
    const session = { session_id: sessionId(data) };
    switch (type) {
      case 'ReviewSessionOpened': {
        const { campaignId, organizationId, kind, round, closesAt, sealed, normalisation, reviewers } = data;
        const named = { ...session, campaign_id: campaignId, organization_id: organizationId, kind, round };
        const time = { opened_at: metadata.occurredAt, closes_at: closesAt };
        const counts = { reviewers: reviewers.length, handed_in: 0, recusals: 0 };
        rows.upsert('sessions', { ...named, ...time, sealed, normalisation, ...counts });
        return;
      }
      case 'SessionReviewerRecused':
        rows.increment('sessions', session, { recusals: 1 });
        return;
      case 'ReviewSheetHandedIn':
        rows.increment('sessions', session, { handed_in: 1 });
        if (!data.sealed) showSheet(data, session, rows);
        return;
      case 'ReviewSessionClosed':
        rows.update('sessions', session, closedWith(data, metadata.occurredAt));
        data.results.forEach((result) => showResult(result, session, rows));
        return;
      case 'SheetKeyDestroyed':
        return;
    }
  },
};

type Sheet = Extract<SessionEvent, { type: 'ReviewSheetHandedIn' }>['data'];

function showSheet({ reviewer, marks }: Sheet, session: Row, rows: RowChanges): void {
  for (const { subject, score } of marks ?? []) {
    if (score !== undefined) rows.upsert('marks', { ...session, subject: subjectKey(subject), reviewer, raw: score });
  }
}

function closedWith({ turnout, valid, scales, handedIn }: Closing, at: string): Row {
  return { closed_at: at, turnout, valid, handed_in: handedIn, scales };
}

/** A result of too few reviewers would tell who gave which grade: that it was held shows, and no more. */
function showResult(result: Result, session: Row, rows: RowChanges): void {
  const { eligible, marked, counts, raw, score, tally, marks } = result;
  const { organizationId, memberId = '' } = result.subject;
  const subject = subjectKey(result.subject);
  const found = counts ? { raw, score, tally } : { raw: null, score: null, tally: null };
  const of = { ...session, subject, organization_id: organizationId, member_id: memberId };
  rows.upsert('results', { ...of, eligible, marked, counts, ...found });
  for (const mark of marks) {
    rows.upsert('marks', { ...session, subject, reviewer: mark.reviewer, raw: mark.raw, normalised: mark.normalised });
  }
}
