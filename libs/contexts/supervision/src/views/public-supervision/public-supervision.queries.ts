import { Query } from '@nestjs/cqrs';
import type { ListQuery, Page } from '@pacesetter/http';
import type { Position } from '@pacesetter/kernel';
import type { PublishedDraw } from '../../draw/published-draw';
import type { DrawRow } from './draws.answer';
import type { Circular, ListedInPublic } from './public-listing.answer';

/** A list of what a campaign shows to everybody. */
abstract class ListOfCampaign<Item> extends Query<Page<Item>> {
  constructor(
    readonly campaignId: string,
    readonly query: ListQuery,
    readonly minPosition?: Position,
  ) {
    super();
  }
}

/** The draws of a campaign, the earliest first where nothing else is asked for. */
export class ListDraws extends ListOfCampaign<DrawRow> {}

/** What is tracked in public. */
export class ListListed extends ListOfCampaign<ListedInPublic> {}

/** Circulars of praise and criticism, the latest first where nothing else is asked for. */
export class ListCirculars extends ListOfCampaign<Circular> {}

/** Everything that went into a draw; undefined when there is none of that id, or it has not been made. */
export class FindDraw extends Query<PublishedDraw | undefined> {
  constructor(
    readonly drawId: string,
    readonly minPosition?: Position,
  ) {
    super();
  }
}
