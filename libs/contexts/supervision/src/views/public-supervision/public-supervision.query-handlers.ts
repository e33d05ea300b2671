import { Inject } from '@nestjs/common';
import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { ReadSide } from '@pacesetter/commands';
import { EVENT_STORE, type EventStore } from '@pacesetter/event-store';
import type { Page } from '@pacesetter/http';
import { type RecordedEvent, streamId } from '@pacesetter/kernel';
import type { DrawEvent } from '../../draw/draw.events';
import { draw } from '../../draw/draw.state';
import { type PublishedDraw, publishedDraw } from '../../draw/published-draw';
import { drawPage } from '../supervision-board/draws.query';
import { supervisionBoard } from '../supervision-board/supervision-board.projection';
import type { DrawRow } from './draws.answer';
import type { Circular, ListedInPublic } from './public-listing.answer';
import { publicCirculars, publicListing } from './public-listing.query';
import { FindDraw, ListCirculars, ListDraws, ListListed } from './public-supervision.queries';

@QueryHandler(ListDraws)
export class ListDrawsHandler implements IQueryHandler<ListDraws> {
  constructor(private readonly views: ReadSide) {}

  /** @throws InvalidParameters, ReadModelBehind */
  async execute({ campaignId, query, minPosition }: ListDraws): Promise<Page<DrawRow>> {
    await this.views.reached(minPosition, [supervisionBoard.name]);
    return drawPage(this.views, campaignId, query);
  }
}

/**
 * Reads the draw's own stream: what was published stands there, in full. Who names a position sees here what the board
 * shows.
 */
@QueryHandler(FindDraw)
export class FindDrawHandler implements IQueryHandler<FindDraw> {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly views: ReadSide,
  ) {}

  /** @throws ReadModelBehind */
  async execute({ drawId, minPosition }: FindDraw): Promise<PublishedDraw | undefined> {
    await this.views.reached(minPosition, [supervisionBoard.name]);
    const events = await this.store.readStream(streamId(draw.category, drawId));
    return publishedDraw(events as readonly RecordedEvent<DrawEvent>[]);
  }
}

@QueryHandler(ListListed)
export class ListListedHandler implements IQueryHandler<ListListed> {
  constructor(private readonly views: ReadSide) {}

  /** @throws InvalidParameters, ReadModelBehind */
  async execute({ campaignId, query, minPosition }: ListListed): Promise<Page<ListedInPublic>> {
    await this.views.reached(minPosition, [supervisionBoard.name]);
    return publicListing(this.views, campaignId, query);
  }
}

@QueryHandler(ListCirculars)
export class ListCircularsHandler implements IQueryHandler<ListCirculars> {
  constructor(private readonly views: ReadSide) {}

  /** @throws InvalidParameters, ReadModelBehind */
  async execute({ campaignId, query, minPosition }: ListCirculars): Promise<Page<Circular>> {
    await this.views.reached(minPosition, [supervisionBoard.name]);
    return publicCirculars(this.views, campaignId, query);
  }
}
