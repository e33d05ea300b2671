import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Needs, type Page, PageParameters, publicRead } from '@pacesetter/http';
import { IsOptional, Matches } from 'class-validator';
import type { PostCursor } from './post-board.query';
import { type PublicPost, PublicPosts } from './public-posts.query-handler';

class PublicPostsParameters extends PageParameters {
  /** `next` of the page before: organisation and post. */
  @IsOptional()
  @Matches(/^[^~]{1,200}~[^~]{1,200}$/, { message: 'after must be what the page before has as `next`' })
  readonly after?: string;
}

/** Public: which posts there are, who holds them, and how the masses see them (群众督岗). */
@Controller('v1/campaigns/:id/posts')
export class PublicPostsController {
  constructor(private readonly queries: QueryBus) {}

  @Needs(publicRead('posts.read-posts', { zh: '查看岗位', en: 'Read posts' }))
  @Get()
  async posts(
    @Param('id') campaignId: string,
    @Query() { after, limit, minPosition }: PublicPostsParameters,
  ): Promise<Page<PublicPost>> {
    const request = { campaignId, after: after === undefined ? undefined : cursor(after), limit, minPosition };
    const { items, next } = await this.queries.execute(new PublicPosts(request));
    return { items, next: next && `${next.organizationId}~${next.postId}` };
  }
}

function cursor(after: string): PostCursor {
  const [organizationId = '', postId = ''] = after.split('~');
  return { organizationId, postId };
}
