import { Flag, Id } from '@pacesetter/http';
import { CandidateDto } from '../../awards.dto';
import type { Settlement } from './settle-objection';

export class SettleObjectionDto extends CandidateDto implements Settlement {
  @Id()
  readonly objectionId!: string;

  @Flag({ description: 'an upheld objection keeps the candidate from the award' })
  readonly upheld!: boolean;
}
