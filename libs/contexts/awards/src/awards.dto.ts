import { Key, SubjectCommandDto } from '@pacesetter/http';
import type { CandidateRef } from './candidate';

/** Of a command about somebody's candidacy for one award in one round. */
export class CandidateDto extends SubjectCommandDto implements CandidateRef {
  @Key({ description: 'a round of the programme' })
  readonly round!: string;

  @Key({ description: 'an award of the programme' })
  readonly award!: string;
}
