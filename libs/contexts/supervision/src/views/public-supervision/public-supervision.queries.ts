import { Query } from '@nestjs/cqrs';
import type { Page } from '@pacesetter/http';
import type { Position } from '@pacesetter/kernel';
import type { PublishedDraw } from '../../draw/published-draw';
import type { DrawRow } from '../supervision-board/draws.query';
import type { Circular, ListedInPublic } from './public-listing.query';

export interface OfCampaign {
  readonly campaignId: string;
  readonly minPosition?: Position;
}

/** The draws of a campaign, the earliest first. */
export class ListDraws extends Query<readonly DrawRow[]> {
  constructor(readonly request: OfCampaign) {
    super();
  }
}

/** Everything that went into a draw; undefined when there is none of that id, or it has not been made. */
export class FindDraw extends Query<PublishedDraw | undefined> {
  constructor(readonly drawId: string) {
    super();
  }
}

/** What is tracked in public, page by page. */
export class ListListed extends Query<Page<ListedInPublic>> {
  constructor(readonly request: OfCampaign & { readonly after?: string; readonly limit: number }) {
    super();
  }
}

/** The latest circulars of praise and criticism. */
export class ListCirculars extends Query<readonly Circular[]> {
  constructor(readonly request: OfCampaign & { readonly limit: number }) {
    super();
  }
}
