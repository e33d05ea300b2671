import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Answers, Choice, listParameters, MayBeStale, Needs, type Page, publicRead } from '@pacesetter/http';
import { PUBLIC_STANDINGS, type PublicAward, PublicAwardPage, type PublicStanding } from './public-award.answer';
import { awardList } from './public-awards.query';
import { PublicAwards } from './public-awards.query-handler';

class PublicAwardsParameters extends listParameters(awardList) {
  @Choice(PUBLIC_STANDINGS, {
    optional: true,
    default: 'notice',
    description: '`notice`: who can still be objected to; that when absent',
  })
  readonly standing: PublicStanding = 'notice';
}

/** Public: who is on public notice (公示), who was commended (表彰), and who has lost an award. */
@Controller('v1/campaigns/:id/awards')
export class PublicAwardsController {
  constructor(private readonly queries: QueryBus) {}

  @MayBeStale()
  @Needs(publicRead('awards.read-awards', { zh: '查看公示和表彰', en: 'Read public notices and awards' }))
  @Get()
  @Answers(PublicAwardPage)
  awards(@Param('id') campaignId: string, @Query() query: PublicAwardsParameters): Promise<Page<PublicAward>> {
    const { standing, minPosition } = query;
    return this.queries.execute(new PublicAwards({ campaignId, standing, minPosition }, query));
  }
}
