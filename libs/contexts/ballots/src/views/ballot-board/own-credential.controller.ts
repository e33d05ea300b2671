import { Controller, Get, Inject, NotFoundException, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Right } from '@pacesetter/access';
import { ReadSide } from '@pacesetter/commands';
import { Answers, Needs, ReadParameters, Sender } from '@pacesetter/http';
import type { Actor } from '@pacesetter/kernel';
import { ballotBoard } from './ballot-board.projection';
import { blindSignatureOf } from './ballot-board.query';
import { type OwnCredential, OwnCredentialShape } from './ballot.answer';

const FETCH: Right = {
  name: 'ballots.fetch-own-credential',
  kind: 'query',
  roles: {},
  signedIn: true,
  title: { zh: '取回本人测评凭证', en: 'Fetch the own credential of a ballot' },
};

/** What a voter has been answered at registration: each the own, and nobody another's. */
@ApiTags('ballots')
@Controller('v1/ballots')
export class OwnCredentialController {
  constructor(@Inject(ReadSide) private readonly views: ReadSide) {}

  @Needs(FETCH)
  @Get(':id/credential')
  @Answers(OwnCredentialShape)
  @ApiOperation({ operationId: 'FetchOwnCredential', summary: FETCH.title.en, description: FETCH.title.zh })
  async credential(
    @Sender() { id: voter }: Actor,
    @Param('id') ballotId: string,
    @Query() { minPosition }: ReadParameters,
  ): Promise<OwnCredential> {
    await this.views.reached(minPosition, [ballotBoard.name]);
    const blindSignature = await blindSignatureOf(this.views, ballotId, voter);
    if (blindSignature !== undefined) return { blindSignature };
    throw new NotFoundException(`you have no credential of ballot "${ballotId}": register for it first`);
  }
}
