import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Answers, listParameters, MayBeStale, Needs, type Page, publicRead } from '@pacesetter/http';
import { siteList } from './site-board.query';
import { SiteBoard } from './site-board.query-handler';
import { SitePageShape, type SiteRow } from './site.answer';

class SiteBoardParameters extends listParameters(siteList) {}

/** Public: which organisations create a demonstration site, and which carry a plaque. */
@Controller('v1/campaigns/:id/sites')
export class SiteBoardController {
  constructor(private readonly queries: QueryBus) {}

  @MayBeStale()
  @Needs(publicRead('sites.read-sites', { zh: '查看示范点', en: 'Read demonstration sites' }))
  @Get()
  @Answers(SitePageShape)
  sites(@Param('id') campaignId: string, @Query() query: SiteBoardParameters): Promise<Page<SiteRow>> {
    return this.queries.execute(new SiteBoard(campaignId, query, query.minPosition));
  }
}
