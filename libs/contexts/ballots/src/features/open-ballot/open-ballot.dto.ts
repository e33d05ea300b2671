import { CampaignCommandDto, Id, Key, Part, SubjectDto } from '@pacesetter/http';
import type { BallotToOpen } from './open-ballot';

export class OpenBallotDto extends CampaignCommandDto implements BallotToOpen {
  @Id({ description: 'chosen by whoever opens it; names the ballot in public' })
  readonly ballotId!: string;

  @Id({ description: 'the organisation that is reviewed, or whose members are' })
  readonly organizationId!: string;

  @Part(() => SubjectDto, { list: 200, description: 'the organisation itself, or members of it' })
  readonly subjects!: readonly SubjectDto[];

  @Key({ optional: true, description: 'the obligation to hold a mass review that this ballot meets' })
  readonly obligation?: string;

  @Id({ list: 10_000, description: 'the roll: everybody who may vote, by the id with which they sign in' })
  readonly voters!: readonly string[];
}
