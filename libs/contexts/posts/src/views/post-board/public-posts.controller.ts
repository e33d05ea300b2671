import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Answers, listParameters, MayBeStale, Needs, type Page, publicRead } from '@pacesetter/http';
import { postList } from './post-board.query';
import { type PublicPost, PublicPostPage } from './public-post.answer';
import { PublicPosts } from './public-posts.query-handler';

class PublicPostsParameters extends listParameters(postList) {}

/** Public: which posts there are, who holds them, and how the masses see them (群众督岗). */
@Controller('v1/campaigns/:id/posts')
export class PublicPostsController {
  constructor(private readonly queries: QueryBus) {}

  @MayBeStale()
  @Needs(publicRead('posts.read-posts', { zh: '查看岗位', en: 'Read posts' }))
  @Get()
  @Answers(PublicPostPage)
  posts(@Param('id') campaignId: string, @Query() query: PublicPostsParameters): Promise<Page<PublicPost>> {
    return this.queries.execute(new PublicPosts(campaignId, query, query.minPosition));
  }
}
