import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Needs, type Page, PageByIdParameters, pageOf, publicRead } from '@pacesetter/http';
import { IsOptional, Length } from 'class-validator';
import type { SiteRow } from './site-board.query';
import { SiteBoard } from './site-board.query-handler';

class SiteBoardParameters extends PageByIdParameters {
  /** Key of the tier, e.g. `county`. */
  @IsOptional()
  @Length(1, 100)
  readonly tier?: string;

  /** Id of the deciding organisation. */
  @IsOptional()
  @Length(1, 200)
  readonly area?: string;
}

/** Public: which organisations create a demonstration site, and which carry a plaque. */
@Controller('v1/campaigns/:id/sites')
export class SiteBoardController {
  constructor(private readonly queries: QueryBus) {}

  @Needs(publicRead('sites.read-sites', { zh: '查看示范点', en: 'Read demonstration sites' }))
  @Get()
  async sites(
    @Param('id') campaignId: string,
    @Query() { tier, area, after, limit, minPosition }: SiteBoardParameters,
  ): Promise<Page<SiteRow>> {
    const page = { tier, area, after, limit: limit + 1 };
    const rows = await this.queries.execute(new SiteBoard(campaignId, page, minPosition));
    return pageOf(rows, limit, ({ organizationId }) => organizationId);
  }
}
