import { Query, type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { ReadSide } from '@pacesetter/commands';
import type { Position } from '@pacesetter/kernel';
import { siteBoard } from './site-board.projection';
import { siteBoardPage, type SitePage, type SiteRow } from './site-board.query';

/** A page of the public site board and how the tiers stand. */
export class SiteBoard extends Query<readonly SiteRow[]> {
  constructor(
    readonly campaignId: string,
    readonly page: SitePage,
    readonly minPosition?: Position,
  ) {
    super();
  }
}

@QueryHandler(SiteBoard)
export class SiteBoardHandler implements IQueryHandler<SiteBoard> {
  constructor(private readonly views: ReadSide) {}

  /** @throws ReadModelBehind */
  async execute({ campaignId, page, minPosition }: SiteBoard): Promise<readonly SiteRow[]> {
    await this.views.reached(minPosition, [siteBoard.name]);
    return siteBoardPage(this.views, campaignId, page);
  }
}
