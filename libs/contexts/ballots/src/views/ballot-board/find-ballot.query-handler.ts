import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { ReadSide } from '@pacesetter/commands';
import { ballotBoard } from './ballot-board.projection';
import { findBallot } from './ballot-board.query';
import { FindBallot } from './ballot-queries';
import type { BallotRow } from './ballot.answer';

@QueryHandler(FindBallot)
export class FindBallotHandler implements IQueryHandler<FindBallot> {
  constructor(private readonly views: ReadSide) {}

  /** @throws ReadModelBehind */
  async execute({ ballotId, minPosition }: FindBallot): Promise<BallotRow | undefined> {
    await this.views.reached(minPosition, [ballotBoard.name]);
    return findBallot(this.views, ballotId);
  }
}
