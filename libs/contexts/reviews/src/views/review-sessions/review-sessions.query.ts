import type { ViewReader } from '@pacesetter/commands';
import { sessionId, type SessionRef } from '../../session/session.rules';
import type { Scale, SessionKind } from '../../session.events';

type Views = Pick<ViewReader, 'query'>;

export interface SessionRow {
  readonly organizationId: string;
  readonly kind: SessionKind;
  readonly round: string;
  readonly openedAt: Date;
  readonly closesAt: Date;
  /** Null while sheets can be handed in. */
  readonly closedAt: Date | null;
  readonly reviewers: number;
  readonly handedIn: number;
  readonly recusals: number;
  readonly turnout: number | null;
  readonly valid: boolean | null;
  /** Each judge's scale and the common one; null before the end. */
  readonly scales: readonly Scale[] | null;
}

/** A page of an organisation's sessions, the earliest first. */
export function sessionsOf(
  views: Views,
  { campaignId, organizationId }: { campaignId: string; organizationId: string },
  { offset = 0, limit }: { offset?: number; limit: number },
): Promise<readonly SessionRow[]> {
  return views.query<SessionRow>(
    `SELECT organization_id AS "organizationId", kind, round, opened_at AS "openedAt", closes_at AS "closesAt",
            closed_at AS "closedAt", reviewers, handed_in AS "handedIn", recusals, turnout, valid, scales
     FROM view_review_sessions.sessions WHERE campaign_id = $1 AND organization_id = $2
     ORDER BY opened_at, session_id OFFSET $3 LIMIT $4`,
    [campaignId, organizationId, offset, limit],
  );
}

export interface SessionResultRow {
  readonly organizationId: string;
  readonly memberId: string | null;
  readonly eligible: number;
  readonly marked: number;
  /** Enough reviewers for the result to count; otherwise what they found does not show. */
  readonly counts: boolean;
  readonly raw: number | null;
  readonly score: number | null;
  readonly tally: Readonly<Record<string, number>> | null;
}

/** What a session has found, the best first; nothing before it is closed. */
export function sessionResults(views: Views, session: SessionRef): Promise<readonly SessionResultRow[]> {
  return views.query<SessionResultRow>(
    `SELECT organization_id AS "organizationId", nullif(member_id, '') AS "memberId", eligible, marked, counts, raw,
            score, tally
     FROM view_review_sessions.results WHERE session_id = $1 ORDER BY score DESC NULLS LAST, subject`,
    [sessionId(session)],
  );
}

export interface JudgesMarkRow {
  readonly subject: string;
  readonly reviewer: string;
  readonly raw: number;
  /** On the common scale; null before the session is closed. */
  readonly normalised: number | null;
}

/** What the judges of a panel have given: of a sealed session nothing before it is closed, of peers nothing at all. */
export function judgesMarks(views: Views, session: SessionRef): Promise<readonly JudgesMarkRow[]> {
  return views.query<JudgesMarkRow>(
    `SELECT subject, reviewer, raw, normalised FROM view_review_sessions.marks
     WHERE session_id = $1 ORDER BY subject, reviewer`,
    [sessionId(session)],
  );
}
