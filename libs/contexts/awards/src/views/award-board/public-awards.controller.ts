import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Choice, cursorKey, cursorText, Needs, type Page, PageParameters, publicRead, Text } from '@pacesetter/http';
import { PUBLIC_STANDINGS, type PublicAwardCursor, type PublicStanding } from './public-awards.query';
import { type PublicAward, PublicAwards } from './public-awards.query-handler';

const CURSOR_PARTS = 4;

class PublicAwardsParameters extends PageParameters {
  @Choice(PUBLIC_STANDINGS, { optional: true, description: '`notice`: who can still be objected to; that when absent' })
  readonly standing: PublicStanding = 'notice';

  @Text({ optional: true, max: 2_000, description: '`next` of the page before' })
  readonly after?: string;
}

/** Public: who is on public notice (公示), who was commended (表彰), and who has lost an award. */
@Controller('v1/campaigns/:id/awards')
export class PublicAwardsController {
  constructor(private readonly queries: QueryBus) {}

  @Needs(publicRead('awards.read-awards', { zh: '查看公示和表彰', en: 'Read public notices and awards' }))
  @Get()
  async awards(
    @Param('id') campaignId: string,
    @Query() { standing, after, limit, minPosition }: PublicAwardsParameters,
  ): Promise<Page<PublicAward>> {
    const cursor = after === undefined ? undefined : (cursorKey(after, CURSOR_PARTS) as unknown as PublicAwardCursor);
    const request = { campaignId, standing, after: cursor, limit, minPosition };
    const { items, next } = await this.queries.execute(new PublicAwards(request));
    return { items, next: next && cursorText(next) };
  }
}
