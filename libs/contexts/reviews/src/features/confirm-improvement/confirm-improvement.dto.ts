import { SubjectCommandDto, Text } from '@pacesetter/http';
import type { Improvement } from './confirm-improvement';

export class ConfirmImprovementDto extends SubjectCommandDto implements Improvement {
  @Text({ description: 'what has become better' })
  readonly remarks!: string;
}
