import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { ReadSide } from '@pacesetter/commands';
import type { ListQuery, Page } from '@pacesetter/http';
import type { Position } from '@pacesetter/kernel';
import { memberNamesOf } from '@pacesetter/organizations';
import { postBoard } from './post-board.projection';
import { type PostRow, postsOfCampaign } from './post-board.query';
import type { PublicPost } from './public-post.answer';

/** The posts of a campaign for everybody. */
export class PublicPosts extends Query<Page<PublicPost>> {
  constructor(
    readonly campaignId: string,
    readonly query: ListQuery,
    readonly minPosition?: Position,
  ) {
    super();
  }
}

@QueryHandler(PublicPosts)
export class PublicPostsHandler implements IQueryHandler<PublicPosts> {
  constructor(private readonly views: ReadSide) {}

  /** @throws InvalidParameters, ReadModelBehind */
  async execute({ campaignId, query, minPosition }: PublicPosts): Promise<Page<PublicPost>> {
    await this.views.reached(minPosition, [postBoard.name]);
    const { items, next } = await postsOfCampaign(this.views, campaignId, query);
    return { items: await this.named(items), next };
  }

  /** All names of a page with one question; a member who is not known has none to show. */
  private async named(posts: readonly PostRow[]): Promise<readonly PublicPost[]> {
    const ids = posts.flatMap(({ holders }) => holders);
    const names = ids.length === 0 ? new Map<string, string>() : await memberNamesOf(this.views, ids);
    return posts.map((post) => ({ ...post, holders: post.holders.map((id) => names.get(id) ?? '') }));
  }
}
