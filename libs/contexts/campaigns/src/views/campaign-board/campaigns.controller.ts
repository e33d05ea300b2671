import { Controller, Get, NotFoundException, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Needs, type Page, PageByIdParameters, publicRead, ReadParameters } from '@pacesetter/http';
import { type CampaignWithGates, FindCampaign, ListCampaigns } from './campaign-queries';
import type { CampaignRow } from './campaign-board.query';

/** Campaigns and how they stand. */
@Controller('v1/campaigns')
export class CampaignsController {
  constructor(private readonly queries: QueryBus) {}

  @Needs(publicRead('campaigns.list-campaigns', { zh: '查看活动列表', en: 'List campaigns' }))
  @Get()
  list(@Query() page: PageByIdParameters): Promise<Page<CampaignRow>> {
    return this.queries.execute(new ListCampaigns(page));
  }

  @Needs(publicRead('campaigns.read-campaign', { zh: '查看活动', en: 'Read how a campaign stands' }))
  @Get(':id')
  async details(@Param('id') id: string, @Query() { minPosition }: ReadParameters): Promise<CampaignWithGates> {
    const campaign = await this.queries.execute(new FindCampaign(id, minPosition));
    if (campaign === undefined) throw new NotFoundException(`there is no campaign "${id}"`);
    return campaign;
  }
}
