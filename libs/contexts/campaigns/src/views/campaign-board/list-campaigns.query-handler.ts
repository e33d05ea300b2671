import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { ReadSide } from '@pacesetter/commands';
import type { Page } from '@pacesetter/http';
import { campaignBoard } from './campaign-board.projection';
import { listCampaigns } from './campaign-board.query';
import { ListCampaigns } from './campaign-queries';
import type { CampaignRow } from './campaign.answer';

@QueryHandler(ListCampaigns)
export class ListCampaignsHandler implements IQueryHandler<ListCampaigns> {
  constructor(private readonly views: ReadSide) {}

  /** @throws InvalidParameters, ReadModelBehind */
  async execute({ query, minPosition }: ListCampaigns): Promise<Page<CampaignRow>> {
    await this.views.reached(minPosition, [campaignBoard.name]);
    return listCampaigns(this.views, query);
  }
}
