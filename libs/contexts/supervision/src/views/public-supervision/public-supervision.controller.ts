import { Controller, Get, NotFoundException, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Needs, PageByIdParameters, PageParameters, publicRead, ReadParameters } from '@pacesetter/http';
import type { PublishedDraw } from '../../draw/published-draw';
import { FindDraw, ListCirculars, ListDraws, ListListed } from './public-supervision.queries';

const DRAWS = publicRead('supervision.list-draws', { zh: '查看抽取', en: 'List draws' });
const DRAW = publicRead('supervision.read-draw', { zh: '查看抽取过程', en: 'Read how a draw was made' });
const LISTED = publicRead('supervision.read-listed', { zh: '查看挂牌督办', en: 'Read what is listed' });
const CIRCULARS = publicRead('supervision.read-circulars', { zh: '查看通报', en: 'Read circulars' });

/** What everybody can see of supervision: draws, what is listed and how it goes on, circulars. */
@Controller('v1')
export class PublicSupervisionController {
  constructor(private readonly queries: QueryBus) {}

  @Needs(DRAWS)
  @Get('campaigns/:id/draws')
  async draws(@Param('id') campaignId: string, @Query() { minPosition }: ReadParameters) {
    return { items: await this.queries.execute(new ListDraws({ campaignId, minPosition })) };
  }

  @Needs(DRAW)
  @Get('draws/:id')
  async draw(@Param('id') drawId: string): Promise<PublishedDraw> {
    const published = await this.queries.execute(new FindDraw(drawId));
    if (published === undefined) throw new NotFoundException(`there is no draw "${drawId}" that has been made`);
    return published;
  }

  @Needs(LISTED)
  @Get('campaigns/:id/listed')
  listed(@Param('id') campaignId: string, @Query() page: PageByIdParameters) {
    return this.queries.execute(new ListListed({ campaignId, ...page }));
  }

  @Needs(CIRCULARS)
  @Get('campaigns/:id/circulars')
  async circulars(@Param('id') campaignId: string, @Query() { limit, minPosition }: PageParameters) {
    return { items: await this.queries.execute(new ListCirculars({ campaignId, limit, minPosition })) };
  }
}
