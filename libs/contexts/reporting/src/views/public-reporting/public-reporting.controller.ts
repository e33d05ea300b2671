import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Needs, type Page, PageByIdParameters, PageParameters, publicRead } from '@pacesetter/http';
import { IsOptional, Matches } from 'class-validator';
import type { BulletinCursor } from '../bulletin-board/bulletin-board.query';
import type { MechanismRow } from '../mechanism-board/mechanism-board.query';
import type { PublicBulletin } from './public-bulletin';
import { PublicBulletins, PublicMechanisms } from './public-reporting.queries';

class BulletinPageParameters extends PageParameters {
  /** `next` of the page before: when its last bulletin was published, and which it is. */
  @IsOptional()
  @Matches(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z~.{1,200}$/, {
    message: 'after must be what the page before has as `next`',
  })
  readonly after?: string;
}

/** Public: what was published of a campaign in bulletins (简报), and the rules that stay (长效机制). */
@Controller('v1/campaigns/:id')
export class PublicReportingController {
  constructor(private readonly queries: QueryBus) {}

  @Needs(publicRead('reporting.read-bulletins', { zh: '查看简报', en: 'Read bulletins' }))
  @Get('bulletins')
  async bulletins(
    @Param('id') campaignId: string,
    @Query() { after, limit, minPosition }: BulletinPageParameters,
  ): Promise<Page<PublicBulletin>> {
    const request = { campaignId, after: after === undefined ? undefined : cursor(after), limit, minPosition };
    const { items, next } = await this.queries.execute(new PublicBulletins(request));
    return { items, next: next && `${next.publishedAt}~${next.bulletinId}` };
  }

  @Needs(publicRead('reporting.read-mechanisms', { zh: '查看长效机制', en: 'Read lasting rules' }))
  @Get('mechanisms')
  mechanisms(@Param('id') campaignId: string, @Query() page: PageByIdParameters): Promise<Page<MechanismRow>> {
    return this.queries.execute(new PublicMechanisms({ campaignId, ...page }));
  }
}

function cursor(after: string): BulletinCursor {
  const end = after.indexOf('~');
  return { publishedAt: after.slice(0, end), bulletinId: after.slice(end + 1) };
}
