import { Query } from '@nestjs/cqrs';
import type { ListQuery, Page } from '@pacesetter/http';
import type { Position } from '@pacesetter/kernel';
import type { CampaignRow, CampaignWithGates } from './campaign.answer';

/** Campaigns, the latest first where nothing else is asked for. */
export class ListCampaigns extends Query<Page<CampaignRow>> {
  constructor(
    readonly query: ListQuery,
    readonly minPosition?: Position,
  ) {
    super();
  }
}

/** One campaign with its phases, gates and obligations; undefined when there is none of that id. */
export class FindCampaign extends Query<CampaignWithGates | undefined> {
  constructor(
    readonly campaignId: string,
    readonly minPosition?: Position,
  ) {
    super();
  }
}
