import { Text } from '@pacesetter/http';
import { CandidateDto } from '../../awards.dto';
import type { Objection } from './raise-objection';

export class RaiseObjectionDto extends CandidateDto implements Objection {
  @Text()
  readonly text!: string;
}
