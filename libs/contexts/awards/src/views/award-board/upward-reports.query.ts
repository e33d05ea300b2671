import type { ViewReader } from '@pacesetter/commands';

type Views = Pick<ViewReader, 'query'>;

/** Somebody who was reported upward. */
export interface UpwardReportRow {
  readonly round: string;
  readonly award: string;
  readonly organizationId: string;
  /** Null where an organisation was reported. */
  readonly memberId: string | null;
  /** Key of the higher body in the programme. */
  readonly to: string;
  /** The linked campaign in which the candidate competes; null when the higher body's campaign runs elsewhere. */
  readonly higherCampaign: string | null;
  /** Reported; taken or not taken as a candidate; the answer; or taken back. */
  readonly state: 'reported' | 'nominated' | 'not-taken' | 'conferred' | 'refused' | 'revoked' | 'withdrawn';
  /** Why the nomination was not taken: the code of the refusal. */
  readonly refusal: string | null;
  readonly reportedAt: Date;
}

/** Whom a campaign has reported upward (上报), and what has become of them, by round, award and higher body. */
export function upwardReports(views: Views, campaignId: string): Promise<readonly UpwardReportRow[]> {
  return views.query<UpwardReportRow>(
    `SELECT round, award, organization_id AS "organizationId", nullif(member_id, '') AS "memberId", target AS "to",
            higher_campaign AS "higherCampaign", state, refusal, reported_at AS "reportedAt"
     FROM view_award_board.upward_reports WHERE campaign_id = $1
     ORDER BY round, award, target, organization_id, member_id`,
    [campaignId],
  );
}

/** An award whose ground in a lower campaign is gone, and which this campaign has not decided on yet. */
export interface QuestionedAward {
  readonly round: string;
  readonly award: string;
  readonly organizationId: string;
  readonly memberId: string | null;
  readonly questionedAt: Date;
}

export function questionedAwards(views: Views, campaignId: string): Promise<readonly QuestionedAward[]> {
  return views.query<QuestionedAward>(
    `SELECT round, award, organization_id AS "organizationId", nullif(member_id, '') AS "memberId",
            questioned_at AS "questionedAt"
     FROM view_award_board.candidates WHERE campaign_id = $1 AND questioned_at IS NOT NULL
     ORDER BY questioned_at, round, award, organization_id, member_id`,
    [campaignId],
  );
}
