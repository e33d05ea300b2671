import { Controller, Get, NotFoundException, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { type HistoryEntry, historyEntry } from '@pacesetter/contracts';
import {
  Answers,
  listOf,
  Needs,
  nullable,
  type Page,
  pageOf,
  PageParameters,
  publicRead,
  WholeInAddress,
} from '@pacesetter/http';
import { Type } from '@sinclair/typebox';
import { HistoryEntryShape } from './campaign-history.answer';
import { CampaignHistory } from './campaign-history.query-handler';

const BEFORE_THE_FIRST = -1;
/** Revisions are 32 bits wide. */
const LAST_REVISION = 2 ** 31 - 2;

class HistoryPageParameters extends PageParameters {
  @WholeInAddress({
    optional: true,
    min: BEFORE_THE_FIRST,
    max: LAST_REVISION,
    default: BEFORE_THE_FIRST,
    description: '`next` of the page before: the revision of its last entry',
  })
  readonly after: number = BEFORE_THE_FIRST;
}

const HistoryPage = Type.Object({
  items: listOf(HistoryEntryShape),
  next: nullable(Type.Integer(), '`after` of the next page; null at the end'),
});

/** Who decided what about a campaign, when, why, on which facts. */
@Controller('v1/campaigns/:id/history')
export class CampaignHistoryController {
  constructor(private readonly queries: QueryBus) {}

  @Needs(publicRead('campaigns.read-history', { zh: '查看活动历史', en: 'Read the history of a campaign' }))
  @Get()
  @Answers(HistoryPage)
  async history(
    @Param('id') campaignId: string,
    @Query() { after, limit, minPosition }: HistoryPageParameters,
  ): Promise<Page<HistoryEntry, number>> {
    const events = await this.queries.execute(new CampaignHistory({ campaignId, after, limit, minPosition }));
    if (events.length === 0 && after === BEFORE_THE_FIRST) {
      throw new NotFoundException(`there is no campaign "${campaignId}"`);
    }
    return pageOf(events.map(historyEntry), limit, ({ revision }) => revision);
  }
}
