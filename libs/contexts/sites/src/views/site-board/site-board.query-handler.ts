import { Query, type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { ReadSide } from '@pacesetter/commands';
import type { ListQuery, Page } from '@pacesetter/http';
import type { Position } from '@pacesetter/kernel';
import { siteBoard } from './site-board.projection';
import { siteBoardPage } from './site-board.query';
import type { SiteRow } from './site.answer';

/** A page of the public site board. */
export class SiteBoard extends Query<Page<SiteRow>> {
  constructor(
    readonly campaignId: string,
    readonly query: ListQuery,
    readonly minPosition?: Position,
  ) {
    super();
  }
}

@QueryHandler(SiteBoard)
export class SiteBoardHandler implements IQueryHandler<SiteBoard> {
  constructor(private readonly views: ReadSide) {}

  /** @throws InvalidParameters, ReadModelBehind */
  async execute({ campaignId, query, minPosition }: SiteBoard): Promise<Page<SiteRow>> {
    await this.views.reached(minPosition, [siteBoard.name]);
    return siteBoardPage(this.views, campaignId, query);
  }
}
