import { Text } from '@pacesetter/http';
import { CandidateDto } from '../../awards.dto';
import type { Nomination } from './nominate-for-award';

/** Where a nomination comes from is not for people to say. */
export class NominateForAwardDto extends CandidateDto implements Omit<Nomination, 'origin'> {
  @Text({ max: 20_000, description: 'what speaks for the candidate' })
  readonly statement!: string;
}
