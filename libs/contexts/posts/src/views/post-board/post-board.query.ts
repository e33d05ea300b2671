import type { ViewReader } from '@pacesetter/commands';
import type { ObservationKind } from '../../post.events';

type Views = Pick<ViewReader, 'query'>;

/** A post as the public board shows it: nothing about its holders but who they are. */
export interface PostRow {
  readonly organizationId: string;
  readonly postId: string;
  /** Key of the programme's kind. */
  readonly kind: string;
  readonly name: string;
  readonly duties: string;
  readonly capacity: number;
  /** Member ids, in the order in which they claimed it. */
  readonly holders: readonly string[];
  readonly praised: number;
  readonly complaints: number;
  /** Complaints that wait for an answer, overdue ones included. */
  readonly unanswered: number;
}

/** Where a page ended: its last row. */
export type PostCursor = Pick<PostRow, 'organizationId' | 'postId'>;

/** A page of a campaign's posts, by organisation. */
export function postsOfCampaign(
  views: Views,
  campaignId: string,
  { after, limit }: { after?: PostCursor; limit: number },
): Promise<readonly PostRow[]> {
  return views.query<PostRow>(
    `SELECT p.organization_id AS "organizationId", p.post_id AS "postId", p.kind, p.name, p.duties, p.capacity,
            h.holders, o.praised, o.complaints, o.unanswered
     FROM view_post_board.posts p
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
     ) o
     WHERE p.campaign_id = $1 AND (p.organization_id, p.post_id) > ($2, $3)
     ORDER BY p.organization_id, p.post_id LIMIT $4`,
    [campaignId, after?.organizationId ?? '', after?.postId ?? '', limit],
  );
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
  { campaignId, organizationId, postId }: PostCursor & { readonly campaignId: string },
  { limit }: { limit: number },
): Promise<readonly ObservationRow[]> {
  return views.query<ObservationRow>(
    `SELECT observation_id AS "observationId", kind, text, observed_at AS "observedAt", status, answer
     FROM view_post_board.observations WHERE (campaign_id, organization_id, post_id) = ($1, $2, $3)
     ORDER BY observed_at DESC, observation_id LIMIT $4`,
    [campaignId, organizationId, postId, limit],
  );
}
