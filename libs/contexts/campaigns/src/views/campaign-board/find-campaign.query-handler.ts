import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { ReadSide } from '@pacesetter/commands';
import { campaignBoard } from './campaign-board.projection';
import { findCampaign } from './campaign-board.query';
import { gatesOf } from './campaign-gates.query';
import { FindCampaign } from './campaign-queries';
import type { CampaignWithGates } from './campaign.answer';

@QueryHandler(FindCampaign)
export class FindCampaignHandler implements IQueryHandler<FindCampaign> {
  constructor(private readonly views: ReadSide) {}

  /** @throws ReadModelBehind */
  async execute({ campaignId, minPosition }: FindCampaign): Promise<CampaignWithGates | undefined> {
    await this.views.reached(minPosition, [campaignBoard.name]);
    const [campaign, gates] = await Promise.all([
      findCampaign(this.views, campaignId),
      gatesOf(this.views, campaignId),
    ]);
    return campaign && { ...campaign, gates };
  }
}
