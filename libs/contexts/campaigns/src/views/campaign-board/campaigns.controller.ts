import { Controller, Get, NotFoundException, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { PageParameters, ReadParameters } from '@pacesetter/http';
import type { Position } from '@pacesetter/kernel';
import { IsOptional, Length } from 'class-validator';
import { type CampaignWithGates, FindCampaign, ListCampaigns, type Page } from './campaign-queries';
import type { CampaignRow } from './campaign-board.query';

class CampaignPageParameters extends PageParameters {
  /** Id of the last campaign of the page before. */
  @IsOptional()
  @Length(1, 200)
  readonly after?: string;
}

/** Campaigns and how they stand. */
@Controller('v1/campaigns')
export class CampaignsController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  list(@Query() { after, limit, minPosition }: CampaignPageParameters): Promise<Page<CampaignRow, string>> {
    return this.queries.execute(new ListCampaigns({ after, limit, minPosition: minPosition as Position | undefined }));
  }

  @Get(':id')
  async details(@Param('id') id: string, @Query() { minPosition }: ReadParameters): Promise<CampaignWithGates> {
    const campaign = await this.queries.execute(new FindCampaign(id, minPosition as Position | undefined));
    if (campaign === undefined) throw new NotFoundException(`there is no campaign "${id}"`);
    return campaign;
  }
}
