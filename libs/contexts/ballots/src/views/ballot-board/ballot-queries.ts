import { Query } from '@nestjs/cqrs';
import type { PublishedBallot } from '@pacesetter/ballot-client';
import type { Position } from '@pacesetter/kernel';
import type { BallotRow } from './ballot.answer';

/** One ballot as everybody may see it; undefined when there is none of that id. */
export class FindBallot extends Query<BallotRow | undefined> {
  constructor(
    readonly ballotId: string,
    readonly minPosition?: Position,
  ) {
    super();
  }
}

/** What anybody needs to count a ballot again; undefined before it was counted. */
export class FindPublishedBallot extends Query<PublishedBallot | undefined> {
  constructor(
    readonly ballotId: string,
    readonly minPosition?: Position,
  ) {
    super();
  }
}
