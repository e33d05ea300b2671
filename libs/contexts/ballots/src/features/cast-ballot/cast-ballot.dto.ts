import { CommandDto, Id, Key, Text } from '@pacesetter/http';
import type { PaperToCast } from './cast-ballot';

export class CastBallotDto extends CommandDto implements PaperToCast {
  @Id()
  readonly ballotId!: string;

  @Key({ description: 'public key that the voter’s client made for this paper alone' })
  readonly serial!: string;

  @Key({ list: 200, description: 'a grade for each subject, in their order' })
  readonly choices!: readonly string[];

  @Text({ max: 2_000, description: 'the ballot’s signature on the serial, unblinded by the voter’s client' })
  readonly credential!: string;

  @Text({ max: 200, description: 'the serial’s signature on the choices' })
  readonly proof!: string;
}
