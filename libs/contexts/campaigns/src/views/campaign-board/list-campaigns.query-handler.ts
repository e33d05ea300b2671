import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { ReadSide } from '@pacesetter/commands';
import { InvalidParameters, type Page, pageOf } from '@pacesetter/http';
import { campaignBoard } from './campaign-board.projection';
import { type CampaignRow, findCampaign, listCampaigns } from './campaign-board.query';
import { ListCampaigns } from './campaign-queries';

@QueryHandler(ListCampaigns)
export class ListCampaignsHandler implements IQueryHandler<ListCampaigns> {
  constructor(private readonly views: ReadSide) {}

  /** @throws InvalidParameters when the cursor is no campaign, ReadModelBehind */
  async execute({ request }: ListCampaigns): Promise<Page<CampaignRow>> {
    const { after, limit, minPosition } = request;
    await this.views.reached(minPosition, [campaignBoard.name]);
    const rows = await listCampaigns(this.views, { after, limit: limit + 1 });
    if (rows.length === 0 && after !== undefined) await this.checkCursor(after);
    return pageOf(rows, limit, ({ campaignId }) => campaignId);
  }

  private async checkCursor(after: string): Promise<void> {
    if ((await findCampaign(this.views, after)) !== undefined) return;
    throw new InvalidParameters([{ parameter: 'after', detail: `after must be the id of a campaign: no "${after}"` }]);
  }
}
