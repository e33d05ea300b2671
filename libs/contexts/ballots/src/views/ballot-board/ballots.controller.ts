import { Controller, Get, NotFoundException, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { PublishedBallot } from '@pacesetter/ballot-client';
import { Answers, Needs, publicRead, ReadParameters } from '@pacesetter/http';
import { type BallotRow, BallotShape, PublishedBallotShape } from './ballot.answer';
import { FindBallot, FindPublishedBallot } from './ballot-queries';

/** Secret ballots as everybody may see them, without a login: terms and progress, and after the end all papers. */
@Controller('v1/ballots')
export class BallotsController {
  constructor(private readonly queries: QueryBus) {}

  @Needs(publicRead('ballots.read-ballot', { zh: '查看测评', en: 'Read how a ballot stands' }))
  @Get(':id')
  @Answers(BallotShape)
  async details(@Param('id') id: string, @Query() { minPosition }: ReadParameters): Promise<BallotRow> {
    const ballot = await this.queries.execute(new FindBallot(id, minPosition));
    if (ballot === undefined) throw new NotFoundException(`there is no ballot "${id}"`);
    return ballot;
  }

  /** What `pacesetter ballot verify` counts again. */
  @Needs(publicRead('ballots.read-papers', { zh: '查看已公布的测评票', en: 'Read the papers of a ballot' }))
  @Get(':id/published')
  @Answers(PublishedBallotShape)
  async published(@Param('id') id: string, @Query() { minPosition }: ReadParameters): Promise<PublishedBallot> {
    const ballot = await this.queries.execute(new FindPublishedBallot(id, minPosition));
    if (ballot === undefined) throw new NotFoundException(`ballot "${id}" has not been counted`);
    return ballot;
  }
}
