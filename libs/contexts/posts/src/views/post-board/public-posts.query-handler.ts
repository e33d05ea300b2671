import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { ReadSide } from '@pacesetter/commands';
import { type Page, pageOf } from '@pacesetter/http';
import type { Position } from '@pacesetter/kernel';
import { memberNamesOf } from '@pacesetter/organizations';
import { postBoard } from './post-board.projection';
import { type PostCursor, type PostRow, postsOfCampaign } from './post-board.query';

/** A post on public display: its holders by name, and nothing else about them. */
export interface PublicPost extends Omit<PostRow, 'holders'> {
  /** Names, in the order in which they claimed it. */
  readonly holders: readonly string[];
}

export interface PublicPostsRequest {
  readonly campaignId: string;
  readonly after?: PostCursor;
  readonly limit: number;
  readonly minPosition?: Position;
}

/** The posts of a campaign for everybody, by organisation. */
export class PublicPosts extends Query<Page<PublicPost, PostCursor>> {
  constructor(readonly request: PublicPostsRequest) {
    super();
  }
}

@QueryHandler(PublicPosts)
export class PublicPostsHandler implements IQueryHandler<PublicPosts> {
  constructor(private readonly views: ReadSide) {}

  /** @throws ReadModelBehind */
  async execute({ request }: PublicPosts): Promise<Page<PublicPost, PostCursor>> {
    const { campaignId, after, limit, minPosition } = request;
    await this.views.reached(minPosition, [postBoard.name]);
    const rows = await postsOfCampaign(this.views, campaignId, { after, limit: limit + 1 });
    const { items, next } = pageOf(rows, limit, ({ organizationId, postId }) => ({ organizationId, postId }));
    return { items: await this.named(items), next };
  }

  /** All names of a page with one question; a member who is not known has none to show. */
  private async named(posts: readonly PostRow[]): Promise<readonly PublicPost[]> {
    const ids = posts.flatMap(({ holders }) => holders);
    const names = ids.length === 0 ? new Map<string, string>() : await memberNamesOf(this.views, ids);
    return posts.map((post) => ({ ...post, holders: post.holders.map((id) => names.get(id) ?? '') }));
  }
}
