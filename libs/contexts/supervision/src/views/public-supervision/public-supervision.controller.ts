import { Controller, Get, NotFoundException, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { PageByIdParameters, PageParameters, ReadParameters } from '@pacesetter/http';
import type { PublishedDraw } from '../../draw/published-draw';
import { FindDraw, ListCirculars, ListDraws, ListListed } from './public-supervision.queries';

/** What everybody can see of supervision: draws, what is listed and how it goes on, circulars. */
@Controller('v1')
export class PublicSupervisionController {
  constructor(private readonly queries: QueryBus) {}

  @Get('campaigns/:id/draws')
  async draws(@Param('id') campaignId: string, @Query() { minPosition }: ReadParameters) {
    return { items: await this.queries.execute(new ListDraws({ campaignId, minPosition })) };
  }

  @Get('draws/:id')
  async draw(@Param('id') drawId: string): Promise<PublishedDraw> {
    const published = await this.queries.execute(new FindDraw(drawId));
    if (published === undefined) throw new NotFoundException(`there is no draw "${drawId}" that has been made`);
    return published;
  }

  @Get('campaigns/:id/listed')
  listed(@Param('id') campaignId: string, @Query() page: PageByIdParameters) {
    return this.queries.execute(new ListListed({ campaignId, ...page }));
  }

  @Get('campaigns/:id/circulars')
  async circulars(@Param('id') campaignId: string, @Query() { limit, minPosition }: PageParameters) {
    return { items: await this.queries.execute(new ListCirculars({ campaignId, limit, minPosition })) };
  }
}
