import { Controller, Get, NotFoundException, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import {
  Answers,
  Limit,
  listParameters,
  MayBeStale,
  Needs,
  type Page,
  publicRead,
  ReadParameters,
} from '@pacesetter/http';
import type { PublishedDraw } from '../../draw/published-draw';
import { drawList } from '../supervision-board/draws.query';
import { DrawPage, type DrawRow, PublishedDrawShape } from './draws.answer';
import { type Circular, CircularPage, type ListedInPublic, ListedPage } from './public-listing.answer';
import { circularList, listedList } from './public-listing.query';
import { FindDraw, ListCirculars, ListDraws, ListListed } from './public-supervision.queries';

const DRAWS = publicRead('supervision.list-draws', { zh: '查看抽取', en: 'List draws' });
const DRAW = publicRead('supervision.read-draw', { zh: '查看抽取过程', en: 'Read how a draw was made' });
const LISTED = publicRead('supervision.read-listed', { zh: '查看挂牌督办', en: 'Read what is listed' });
const CIRCULARS = publicRead('supervision.read-circulars', { zh: '查看通报', en: 'Read circulars' });

class DrawParameters extends listParameters(drawList) {
  /** Of most campaigns these are all. */
  @Limit(1_000, 1_000)
  override readonly limit: number = 1_000;
}

class ListedParameters extends listParameters(listedList) {}

class CircularParameters extends listParameters(circularList) {}

/** What everybody can see of supervision: draws, what is listed and how it goes on, circulars. */
@Controller('v1')
export class PublicSupervisionController {
  constructor(private readonly queries: QueryBus) {}

  @MayBeStale()
  @Needs(DRAWS)
  @Get('campaigns/:id/draws')
  @Answers(DrawPage)
  draws(@Param('id') campaignId: string, @Query() query: DrawParameters): Promise<Page<DrawRow>> {
    return this.queries.execute(new ListDraws(campaignId, query, query.minPosition));
  }

  @MayBeStale()
  @Needs(DRAW)
  @Get('draws/:id')
  @Answers(PublishedDrawShape)
  async draw(@Param('id') drawId: string, @Query() { minPosition }: ReadParameters): Promise<PublishedDraw> {
    const published = await this.queries.execute(new FindDraw(drawId, minPosition));
    if (published === undefined) throw new NotFoundException(`there is no draw "${drawId}" that has been made`);
    return published;
  }

  @MayBeStale()
  @Needs(LISTED)
  @Get('campaigns/:id/listed')
  @Answers(ListedPage)
  listed(@Param('id') campaignId: string, @Query() query: ListedParameters): Promise<Page<ListedInPublic>> {
    return this.queries.execute(new ListListed(campaignId, query, query.minPosition));
  }

  @MayBeStale()
  @Needs(CIRCULARS)
  @Get('campaigns/:id/circulars')
  @Answers(CircularPage)
  circulars(@Param('id') campaignId: string, @Query() query: CircularParameters): Promise<Page<Circular>> {
    return this.queries.execute(new ListCirculars(campaignId, query, query.minPosition));
  }
}
