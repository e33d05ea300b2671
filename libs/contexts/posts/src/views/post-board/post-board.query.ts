import type { ViewReader } from '@pacesetter/commands';
import { byFlag, byNumber, byText, type Listing, listPage, type ListQuery, type Page } from '@pacesetter/http';
import type { ObservationKind } from '../../post.events';
import type { PublicPost } from './public-post.answer';

type Views = Pick<ViewReader, 'query'>;

/** A post as the public board has it, with its holders' member ids. */
export type PostRow = PublicPost;

/** Whose post it is. */
type PostRef = Pick<PostRow, 'organizationId' | 'postId'>;

/** What the public board can be filtered and sorted by. */
export const postList: Listing = {
  fields: {
    organizationId: byText('p.organization_id'),
    postId: byText('p.post_id'),
    kind: byText('p.kind', { sort: false, description: 'key of the programme’s kind' }),
    name: byText('p.name', { filter: false }),
    capacity: byNumber('p.capacity'),
    praised: byNumber('o.praised'),
    complaints: byNumber('o.complaints'),
    unanswered: byNumber('o.unanswered'),
    waiting: byFlag('(o.unanswered > 0)', { description: 'complaints wait for an answer' }),
  },
  order: 'organizationId,postId',
  key: ['organizationId', 'postId'],
};

const COLUMNS = `p.organization_id AS "organizationId", p.post_id AS "postId", p.kind, p.name, p.duties, p.capacity,
  h.holders, o.praised, o.complaints, o.unanswered`;

const FROM = `view_post_board.posts p
  CROSS JOIN LATERAL (
    SELECT coalesce(json_agg(member_id ORDER BY claimed_at, member_id), '[]') AS holders
    FROM view_post_board.holders WHERE (campaign_id, organization_id, post_id) = (p.campaign_id, p.organization_id, p.post_id)
  ) h
  CROSS JOIN LATERAL (
    SELECT count(*) FILTER (WHERE kind = 'praise')::int AS praised,
           count(*) FILTER (WHERE kind = 'complaint')::int AS complaints,
           count(*) FILTER (WHERE status IN ('open', 'overdue'))::int AS unanswered
    FROM view_post_board.observations
    WHERE (campaign_id, organization_id, post_id) = (p.campaign_id, p.organization_id, p.post_id)
  ) o`;

/** A page of a campaign's posts, by organisation where nothing else is asked for. */
export function postsOfCampaign(views: Views, campaignId: string, query: ListQuery): Promise<Page<PostRow>> {
  const source = { listing: postList, select: COLUMNS, from: FROM, where: 'p.campaign_id = $1', values: [campaignId] };
  return listPage<PostRow>(views, source, query);
}

export interface ObservationRow {
  readonly observationId: string;
  readonly kind: ObservationKind;
  readonly text: string;
  readonly observedAt: Date;
  readonly status: 'noted' | 'open' | 'overdue' | 'answered';
  readonly answer: string | null;
}

/** What the masses said about a post, the latest first. */
export function observationsOf(
  views: Views,
  { campaignId, organizationId, postId }: PostRef & { readonly campaignId: string },
  { limit }: { limit: number },
): Promise<readonly ObservationRow[]> {
  return views.query<ObservationRow>(
    `SELECT observation_id AS "observationId", kind, text, observed_at AS "observedAt", status, answer
     FROM view_post_board.observations WHERE (campaign_id, organization_id, post_id) = ($1, $2, $3)
     ORDER BY observed_at DESC, observation_id LIMIT $4`,
    [campaignId, organizationId, postId, limit],
  );
}
