import type { ViewReader } from '@pacesetter/commands';
import type { Subject } from '@pacesetter/contracts';
import type { RoundRef } from '../../candidate';

type Views = Pick<ViewReader, 'query'>;

/** Who a candidate is. */
interface CandidateName {
  readonly award: string;
  readonly organizationId: string;
  /** Null where an organisation is the candidate. */
  readonly memberId: string | null;
}

const NAME = `c.award, c.organization_id AS "organizationId", nullif(c.member_id, '') AS "memberId"`;

export interface RoundCounts {
  readonly award: string;
  readonly quota: number;
  readonly taken: number;
  readonly candidates: number;
  /** Neither awarded nor turned down yet. */
  readonly pending: number;
  readonly conferred: number;
  readonly refused: number;
  readonly revoked: number;
}

/** How the awards of a round stand, by award. */
export function roundCounts(views: Views, { campaignId, round }: RoundRef): Promise<readonly RoundCounts[]> {
  return views.query<RoundCounts>(
    `SELECT a.award, a.quota, a.taken, count(c.status)::int AS candidates,
            count(*) FILTER (WHERE c.status IN ('nominated', 'endorsed'))::int AS pending,
            count(*) FILTER (WHERE c.status = 'conferred')::int AS conferred,
            count(*) FILTER (WHERE c.status = 'refused')::int AS refused,
            count(*) FILTER (WHERE c.status = 'revoked')::int AS revoked
     FROM view_award_board.round_awards a LEFT JOIN view_award_board.candidates c USING (campaign_id, round, award)
     WHERE a.campaign_id = $1 AND a.round = $2 GROUP BY a.award, a.quota, a.taken ORDER BY a.award`,
    [campaignId, round],
  );
}

/** A candidate who waits for an answer. */
export interface PendingCandidateRow extends CandidateName {
  readonly endorsed: boolean;
  /** What the latest check said; null before the first. */
  readonly eligible: boolean | null;
  /** The stage of that check. */
  readonly checkedFor: 'nomination' | 'decision' | null;
}

export type CandidateCursor = CandidateName;

/** A page of those who have neither been awarded nor turned down, by award and subject. */
export function pendingCandidates(
  views: Views,
  { campaignId, round }: RoundRef,
  { after, limit }: { after?: CandidateCursor; limit: number },
): Promise<readonly PendingCandidateRow[]> {
  return views.query<PendingCandidateRow>(
    `SELECT ${NAME}, c.status = 'endorsed' AS endorsed, c.eligible, c.checked_for AS "checkedFor"
     FROM view_award_board.candidates c
     WHERE c.campaign_id = $1 AND c.round = $2 AND c.status IN ('nominated', 'endorsed')
       AND (c.award, c.organization_id, c.member_id) > ($3, $4, $5)
     ORDER BY c.award, c.organization_id, c.member_id LIMIT $6`,
    [campaignId, round, after?.award ?? '', after?.organizationId ?? '', after?.memberId ?? '', limit],
  );
}

/**
 * Those who passed the check for the decision, best first: by score, and by id where scores are equal. Whatever has
 * been decided since, and whatever the database's language, the order is the same.
 */
export function orderOfMerit(
  views: Views,
  { campaignId, round, award }: RoundRef & { readonly award: string },
  { offset, limit }: { offset: number; limit: number },
): Promise<readonly Subject[]> {
  return views
    .query<{ subject: Subject }>(
      `SELECT json_strip_nulls(json_build_object(
                'organizationId', organization_id, 'memberId', nullif(member_id, ''))) AS subject
       FROM view_award_board.candidates
       WHERE campaign_id = $1 AND round = $2 AND award = $3 AND checked_for = 'decision' AND eligible
       ORDER BY score DESC, organization_id COLLATE "C", member_id COLLATE "C" OFFSET $4 LIMIT $5`,
      [campaignId, round, award, offset, limit],
    )
    .then((rows) => rows.map(({ subject }) => subject));
}

export interface NoticeRow extends CandidateName {
  readonly round: string;
  readonly endsAt: Date;
  readonly openObjections: number;
}

/** A page of the public board of notices (公示): candidates who are on it now, by round, award and subject. */
export function publicNotices(
  views: Views,
  campaignId: string,
  { offset = 0, limit }: { offset?: number; limit: number },
): Promise<readonly NoticeRow[]> {
  return views.query<NoticeRow>(
    `SELECT c.round, ${NAME}, a.notice_ends_at AS "endsAt",
            (SELECT count(*)::int FROM view_award_board.objections o
             WHERE (o.campaign_id, o.round, o.award, o.organization_id, o.member_id)
                 = (c.campaign_id, c.round, c.award, c.organization_id, c.member_id)
               AND o.status = 'open') AS "openObjections"
     FROM view_award_board.rounds r
     JOIN view_award_board.round_awards a USING (campaign_id, round)
     JOIN view_award_board.candidates c USING (campaign_id, round, award)
     WHERE r.campaign_id = $1 AND r.status = 'notice' AND c.status = 'endorsed'
     ORDER BY c.round, c.award, c.organization_id, c.member_id OFFSET $2 LIMIT $3`,
    [campaignId, offset, limit],
  );
}

export interface ConferredRow extends CandidateName {
  readonly round: string;
  readonly score: number;
  readonly conferredAt: Date;
  /** Higher bodies that the award was reported to. */
  readonly reportedTo: readonly string[];
}

/** A page of the awards that are held, by round, award and merit. */
export function conferredAwards(
  views: Views,
  campaignId: string,
  { offset = 0, limit }: { offset?: number; limit: number },
): Promise<readonly ConferredRow[]> {
  return views.query<ConferredRow>(
    `SELECT c.round, ${NAME}, c.score, c.decided_at AS "conferredAt",
            ARRAY(SELECT u.target FROM view_award_board.upward_reports u
                  WHERE (u.campaign_id, u.round, u.award, u.organization_id, u.member_id)
                      = (c.campaign_id, c.round, c.award, c.organization_id, c.member_id)
                  ORDER BY u.target) AS "reportedTo"
     FROM view_award_board.candidates c WHERE c.campaign_id = $1 AND c.status = 'conferred'
     ORDER BY c.round, c.award, c.score DESC, c.organization_id, c.member_id OFFSET $2 LIMIT $3`,
    [campaignId, offset, limit],
  );
}
