import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Answers, listParameters, MayBeStale, Needs, type Page, publicRead } from '@pacesetter/http';
import { pledgeList } from './pledge-board.query';
import { PledgedItemPage, type PublicPledgeItem } from './pledge-item.answer';
import { PublicPledges } from './public-pledges.query-handler';

class PublicPledgesParameters extends listParameters(pledgeList) {}

/** Public: who has promised what by when, and what became of it (公开承诺). */
@Controller('v1/campaigns/:id/pledges')
export class PublicPledgesController {
  constructor(private readonly queries: QueryBus) {}

  @MayBeStale()
  @Needs(publicRead('pledges.read-pledges', { zh: '查看公开承诺', en: 'Read pledges' }))
  @Get()
  @Answers(PledgedItemPage)
  pledges(@Param('id') campaignId: string, @Query() query: PublicPledgesParameters): Promise<Page<PublicPledgeItem>> {
    return this.queries.execute(new PublicPledges(campaignId, query, query.minPosition));
  }
}
