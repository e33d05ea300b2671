import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { cursorKey, cursorText, Needs, type Page, PageParameters, publicRead, Text } from '@pacesetter/http';
import type { PledgeBoardCursor } from './pledge-board.query';
import { type PublicPledgeItem, PublicPledges } from './public-pledges.query-handler';

const CURSOR_PARTS = 3;

class PublicPledgesParameters extends PageParameters {
  @Text({ optional: true, max: 2_000, description: '`next` of the page before' })
  readonly after?: string;
}

/** Public: who has promised what by when, and what became of it (公开承诺). */
@Controller('v1/campaigns/:id/pledges')
export class PublicPledgesController {
  constructor(private readonly queries: QueryBus) {}

  @Needs(publicRead('pledges.read-pledges', { zh: '查看公开承诺', en: 'Read pledges' }))
  @Get()
  async pledges(
    @Param('id') campaignId: string,
    @Query() { after, limit, minPosition }: PublicPledgesParameters,
  ): Promise<Page<PublicPledgeItem>> {
    const request = { campaignId, after: after === undefined ? undefined : cursor(after), limit, minPosition };
    const { items, next } = await this.queries.execute(new PublicPledges(request));
    return { items, next: next && cursorText([next.organizationId, next.memberId ?? '', next.itemKey]) };
  }
}

function cursor(after: string): PledgeBoardCursor {
  const [organizationId = '', memberId = '', itemKey = ''] = cursorKey(after, CURSOR_PARTS);
  return { organizationId, memberId, itemKey };
}
