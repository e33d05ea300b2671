import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { ReadSide } from '@pacesetter/commands';
import { EVENT_STORE, type EventStore } from '@pacesetter/event-store';
import { type Position, type RecordedEvent, streamId } from '@pacesetter/kernel';
import { campaign } from '../../campaign.state';
import { campaignBoard } from '../campaign-board/campaign-board.projection';

export interface CampaignHistoryRequest {
  readonly campaignId: string;
  /** Revision of the last entry of the page before. */
  readonly after: number;
  readonly limit: number;
  readonly minPosition?: Position;
}

/** What was decided about a campaign, oldest first; one event more than asked for when there are more. */
export class CampaignHistory extends Query<readonly RecordedEvent[]> {
  constructor(readonly request: CampaignHistoryRequest) {
    super();
  }
}

/** Reads the stream itself: history needs no view, but who names a position sees here what the board shows. */
@QueryHandler(CampaignHistory)
export class CampaignHistoryHandler implements IQueryHandler<CampaignHistory> {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly views: ReadSide,
  ) {}

  /** @throws ReadModelBehind */
  async execute({ request }: CampaignHistory): Promise<readonly RecordedEvent[]> {
    const { campaignId, after, limit, minPosition } = request;
    await this.views.reached(minPosition, [campaignBoard.name]);
    return this.store.readStream(streamId(campaign.category, campaignId), { from: after + 1, limit: limit + 1 });
  }
}
