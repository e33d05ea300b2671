import type { GateFactSource } from '@pacesetter/engine';

/** What the board knows of the facts that gates ask for: of no posts, all are held. */
export const postGateFacts: GateFactSource = async (views, campaignId) => {
  const [row] = await views.query<{ posts: number; held: number }>(
    `SELECT count(*)::int AS posts, count(*) FILTER (WHERE EXISTS (
       SELECT FROM view_post_board.holders h
       WHERE (h.campaign_id, h.organization_id, h.post_id) = (p.campaign_id, p.organization_id, p.post_id)
     ))::int AS held
     FROM view_post_board.posts p WHERE campaign_id = $1`,
    [campaignId],
  );
  const { posts = 0, held = 0 } = row ?? {};
  return { 'posts.coverage': posts === 0 ? 1 : Math.round((held / posts) * 10_000) / 10_000 };
};
