import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Answers, listParameters, MayBeStale, Needs, type Page, publicRead } from '@pacesetter/http';
import { bulletinList } from '../bulletin-board/bulletin-board.query';
import { mechanismList } from '../mechanism-board/mechanism-board.query';
import { BulletinPage, MechanismPage, type MechanismRow, type PublicBulletin } from './public-reporting.answer';
import { PublicBulletins, PublicMechanisms } from './public-reporting.queries';

class BulletinParameters extends listParameters(bulletinList) {}

class MechanismParameters extends listParameters(mechanismList) {}

/** Public: what was published of a campaign in bulletins (简报), and the rules that stay (长效机制). */
@Controller('v1/campaigns/:id')
export class PublicReportingController {
  constructor(private readonly queries: QueryBus) {}

  @MayBeStale()
  @Needs(publicRead('reporting.read-bulletins', { zh: '查看简报', en: 'Read bulletins' }))
  @Get('bulletins')
  @Answers(BulletinPage)
  bulletins(@Param('id') campaignId: string, @Query() query: BulletinParameters): Promise<Page<PublicBulletin>> {
    return this.queries.execute(new PublicBulletins(campaignId, query, query.minPosition));
  }

  @MayBeStale()
  @Needs(publicRead('reporting.read-mechanisms', { zh: '查看长效机制', en: 'Read lasting rules' }))
  @Get('mechanisms')
  @Answers(MechanismPage)
  mechanisms(@Param('id') campaignId: string, @Query() query: MechanismParameters): Promise<Page<MechanismRow>> {
    return this.queries.execute(new PublicMechanisms(campaignId, query, query.minPosition));
  }
}
