import { Query } from '@nestjs/cqrs';
import type { Position } from '@pacesetter/kernel';
import type { GateRow } from './campaign-gates.query';
import type { CampaignDetails, CampaignRow } from './campaign-board.query';

/** A page, and the `after` of the next one; null at the end. */
export interface Page<Item, Cursor> {
  readonly items: readonly Item[];
  readonly next: Cursor | null;
}

export interface CampaignPageRequest {
  /** Id of the last campaign of the page before. */
  readonly after?: string;
  readonly limit: number;
  readonly minPosition?: Position;
}

/** Campaigns, the latest first. */
export class ListCampaigns extends Query<Page<CampaignRow, string>> {
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
