import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import type { PublishedBallot } from '@pacesetter/ballot-client';
import { ReadSide } from '@pacesetter/commands';
import { ballotBoard } from './ballot-board.projection';
import { FindPublishedBallot } from './ballot-queries';
import { publishedBallot } from './published-ballot.query';

@QueryHandler(FindPublishedBallot)
export class PublishedBallotHandler implements IQueryHandler<FindPublishedBallot> {
  constructor(private readonly views: ReadSide) {}

  /** @throws ReadModelBehind */
  async execute({ ballotId, minPosition }: FindPublishedBallot): Promise<PublishedBallot | undefined> {
    await this.views.reached(minPosition, [ballotBoard.name]);
    return publishedBallot(this.views, ballotId);
  }
}
