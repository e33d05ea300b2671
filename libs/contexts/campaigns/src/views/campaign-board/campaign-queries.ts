import { Query } from '@nestjs/cqrs';
import type { Page } from '@pacesetter/http';
import type { Position } from '@pacesetter/kernel';
import type { GateRow } from './campaign-gates.query';
import type { CampaignDetails, CampaignRow } from './campaign-board.query';

export interface CampaignPageRequest {
  /** Id of the last campaign of the page before. */
  readonly after?: string;
  readonly limit: number;
  readonly minPosition?: Position;
}

/** Campaigns, the latest first. */
export class ListCampaigns extends Query<Page<CampaignRow>> {
  constructor(readonly request: CampaignPageRequest) {
    super();
  }
}

export interface CampaignWithGates extends CampaignDetails {
  readonly gates: readonly GateRow[];
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
