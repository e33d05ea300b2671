import { Inject } from '@nestjs/common';
import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { ReadSide } from '@pacesetter/commands';
import { EVENT_STORE, type EventStore } from '@pacesetter/event-store';
import { pageOf } from '@pacesetter/http';
import { type RecordedEvent, streamId } from '@pacesetter/kernel';
import type { DrawEvent } from '../../draw/draw.events';
import { draw } from '../../draw/draw.state';
import { type PublishedDraw, publishedDraw } from '../../draw/published-draw';
import { type DrawRow, drawsOf } from '../supervision-board/draws.query';
import { supervisionBoard } from '../supervision-board/supervision-board.projection';
import { type Circular, publicCirculars, publicListing } from './public-listing.query';
import { FindDraw, ListCirculars, ListDraws, ListListed } from './public-supervision.queries';

@QueryHandler(ListDraws)
export class ListDrawsHandler implements IQueryHandler<ListDraws> {
  constructor(private readonly views: ReadSide) {}

  /** @throws ReadModelBehind */
  async execute({ request }: ListDraws): Promise<readonly DrawRow[]> {
    await this.views.reached(request.minPosition, [supervisionBoard.name]);
    return drawsOf(this.views, request.campaignId);
  }
}

/** Reads the draw's own stream: what was published stands there, in full. */
@QueryHandler(FindDraw)
export class FindDrawHandler implements IQueryHandler<FindDraw> {
  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  async execute({ drawId }: FindDraw): Promise<PublishedDraw | undefined> {
    const events = await this.store.readStream(streamId(draw.category, drawId));
    return publishedDraw(events as readonly RecordedEvent<DrawEvent>[]);
  }
}

@QueryHandler(ListListed)
export class ListListedHandler implements IQueryHandler<ListListed> {
  constructor(private readonly views: ReadSide) {}

  /** @throws ReadModelBehind */
  async execute({ request }: ListListed) {
    const { campaignId, after, limit, minPosition } = request;
    await this.views.reached(minPosition, [supervisionBoard.name]);
    const rows = await publicListing(this.views, campaignId, { after, limit: limit + 1 });
    return pageOf(rows, limit, ({ rectificationId }) => rectificationId);
  }
}

@QueryHandler(ListCirculars)
export class ListCircularsHandler implements IQueryHandler<ListCirculars> {
  constructor(private readonly views: ReadSide) {}

  /** @throws ReadModelBehind */
  async execute({ request }: ListCirculars): Promise<readonly Circular[]> {
    await this.views.reached(request.minPosition, [supervisionBoard.name]);
    return publicCirculars(this.views, request.campaignId, { limit: request.limit });
  }
}
