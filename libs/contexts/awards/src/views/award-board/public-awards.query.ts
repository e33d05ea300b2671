import type { ViewReader } from '@pacesetter/commands';

/** What the public sees of candidates: who is on notice, who holds an award, who has lost one. */
export const PUBLIC_STANDINGS = ['notice', 'conferred', 'revoked'] as const;
export type PublicStanding = (typeof PUBLIC_STANDINGS)[number];

export interface PublicAwardRow {
  readonly round: string;
  readonly award: string;
  readonly organizationId: string;
  /** Empty where an organisation is the candidate. */
  readonly memberId: string;
  readonly standing: PublicStanding;
  /** Until when objections can be raised; null where there is no notice. */
  readonly noticeEndsAt: Date | null;
  /** When it was conferred or revoked; null before. */
  readonly decidedAt: Date | null;
}

/** Where a page ended. */
export type PublicAwardCursor = readonly [round: string, award: string, organizationId: string, memberId: string];

export interface PublicAwardPage {
  readonly standing: PublicStanding;
  readonly after?: PublicAwardCursor;
  readonly limit: number;
}

const BEGINNING: PublicAwardCursor = ['', '', '', ''];

/** Statuses of a candidate and of its round that make up each standing. */
const WHERE: Readonly<Record<PublicStanding, string>> = {
  notice: `r.status = 'notice' AND c.status = 'endorsed'`,
  conferred: `c.status = 'conferred'`,
  revoked: `c.status = 'revoked'`,
};

/** A page of a campaign's awards for everybody, by round, award and subject. */
export async function publicAwards(
  views: Pick<ViewReader, 'query'>,
  campaignId: string,
  { standing, after = BEGINNING, limit }: PublicAwardPage,
): Promise<readonly PublicAwardRow[]> {
  return views.query<PublicAwardRow>(
    `SELECT c.round, c.award, c.organization_id AS "organizationId", c.member_id AS "memberId",
            $2::text AS standing, a.notice_ends_at AS "noticeEndsAt", c.decided_at AS "decidedAt"
     FROM view_award_board.candidates c
     JOIN view_award_board.rounds r USING (campaign_id, round)
     JOIN view_award_board.round_awards a USING (campaign_id, round, award)
     WHERE c.campaign_id = $1 AND ${WHERE[standing]}
       AND (c.round, c.award, c.organization_id, c.member_id) > ($3, $4, $5, $6)
     ORDER BY c.round, c.award, c.organization_id, c.member_id LIMIT $7`,
    [campaignId, standing, ...after, limit],
  );
}
