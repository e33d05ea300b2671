import type { ViewReader } from '@pacesetter/commands';
import { byMoment, byText, type Listing, listPage, type ListQuery, type Page } from '@pacesetter/http';
import type { PublicAward, PublicStanding } from './public-award.answer';

/** A candidate as the board has it; `memberId` is empty where an organisation is the candidate. */
export type PublicAwardRow = Omit<PublicAward, 'organization' | 'member'> & { readonly memberId: string };

/** What the list can be filtered and sorted by. */
export const awardList: Listing = {
  fields: {
    round: byText('c.round', { description: 'key of the round of commendation' }),
    award: byText('c.award', { description: 'key of the kind of award' }),
    organizationId: byText('c.organization_id'),
    memberId: byText('c.member_id', { filter: false }),
    noticeEndsAt: byMoment('a.notice_ends_at', { nullable: true }),
    decidedAt: byMoment('c.decided_at', { nullable: true }),
  },
  order: 'round,award,organizationId',
  key: ['round', 'award', 'organizationId', 'memberId'],
};

/** Statuses of a candidate and of its round that make up each standing. */
const WHERE: Readonly<Record<PublicStanding, string>> = {
  notice: `r.status = 'notice' AND c.status = 'endorsed'`,
  conferred: `c.status = 'conferred'`,
  revoked: `c.status = 'revoked'`,
};

const COLUMNS = `c.round, c.award, c.organization_id AS "organizationId", c.member_id AS "memberId",
  $2::text AS standing, a.notice_ends_at AS "noticeEndsAt", c.decided_at AS "decidedAt"`;

const FROM = `view_award_board.candidates c
  JOIN view_award_board.rounds r USING (campaign_id, round)
  JOIN view_award_board.round_awards a USING (campaign_id, round, award)`;

/** A page of a campaign's awards for everybody, by round, award and subject where nothing else is asked for. */
export function publicAwards(
  views: Pick<ViewReader, 'query'>,
  { campaignId, standing }: { readonly campaignId: string; readonly standing: PublicStanding },
  query: ListQuery,
): Promise<Page<PublicAwardRow>> {
  const where = `c.campaign_id = $1 AND ${WHERE[standing]}`;
  const source = { listing: awardList, select: COLUMNS, from: FROM, where, values: [campaignId, standing] };
  return listPage<PublicAwardRow>(views, source, query);
}
