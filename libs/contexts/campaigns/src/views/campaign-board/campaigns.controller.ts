import { Controller, Get, NotFoundException, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Answers, listParameters, MayBeStale, Needs, type Page, publicRead, ReadParameters } from '@pacesetter/http';
import { campaignList } from './campaign-board.query';
import { FindCampaign, ListCampaigns } from './campaign-queries';
import { CampaignPage, type CampaignRow, type CampaignWithGates, CampaignWithGatesShape } from './campaign.answer';

class CampaignParameters extends listParameters(campaignList) {}

/** Campaigns and how they stand. */
@Controller('v1/campaigns')
export class CampaignsController {
  constructor(private readonly queries: QueryBus) {}

  @MayBeStale()
  @Needs(publicRead('campaigns.list-campaigns', { zh: '查看活动列表', en: 'List campaigns' }))
  @Get()
  @Answers(CampaignPage)
  list(@Query() query: CampaignParameters): Promise<Page<CampaignRow>> {
    return this.queries.execute(new ListCampaigns(query, query.minPosition));
  }

  @MayBeStale()
  @Needs(publicRead('campaigns.read-campaign', { zh: '查看活动', en: 'Read how a campaign stands' }))
  @Get(':id')
  @Answers(CampaignWithGatesShape)
  async details(@Param('id') id: string, @Query() { minPosition }: ReadParameters): Promise<CampaignWithGates> {
    const campaign = await this.queries.execute(new FindCampaign(id, minPosition));
    if (campaign === undefined) throw new NotFoundException(`there is no campaign "${id}"`);
    return campaign;
  }
}
