import { Controller, Get, NotFoundException, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { PageParameters, ReadParameters } from '@pacesetter/http';
import type { Position } from '@pacesetter/kernel';
import { IsOptional, Length } from 'class-validator';
import type { PublishedDraw } from '../../draw/published-draw';
import { FindDraw, ListCirculars, ListDraws, ListListed } from './public-supervision.queries';

class ListedPageParameters extends PageParameters {
  /** Id of the last order of the page before. */
  @IsOptional()
  @Length(1, 200)
  readonly after?: string;
}

/** What everybody can see of supervision: draws, what is listed and how it goes on, circulars. */
@Controller('v1')
export class PublicSupervisionController {
  constructor(private readonly queries: QueryBus) {}

  @Get('campaigns/:id/draws')
  async draws(@Param('id') campaignId: string, @Query() { minPosition }: ReadParameters) {
    const request = { campaignId, minPosition: minPosition as Position | undefined };
    return { items: await this.queries.execute(new ListDraws(request)) };
  }

  @Get('draws/:id')
  async draw(@Param('id') drawId: string): Promise<PublishedDraw> {
    const published = await this.queries.execute(new FindDraw(drawId));
    if (published === undefined) throw new NotFoundException(`there is no draw "${drawId}" that has been made`);
    return published;
  }

  @Get('campaigns/:id/listed')
  listed(@Param('id') campaignId: string, @Query() { after, limit, minPosition }: ListedPageParameters) {
    const request = { campaignId, after, limit, minPosition: minPosition as Position | undefined };
    return this.queries.execute(new ListListed(request));
  }

  @Get('campaigns/:id/circulars')
  async circulars(@Param('id') campaignId: string, @Query() { limit, minPosition }: PageParameters) {
    const request = { campaignId, limit, minPosition: minPosition as Position | undefined };
    return { items: await this.queries.execute(new ListCirculars(request)) };
  }
}
