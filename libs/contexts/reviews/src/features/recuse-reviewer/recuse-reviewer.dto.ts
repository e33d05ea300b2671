import { Id, Key, SubjectCommandDto, Text } from '@pacesetter/http';
import type { Recusal } from './recuse-reviewer';

export class RecuseReviewerDto extends SubjectCommandDto implements Recusal {
  @Id({ description: 'who does not review this subject any more, in this campaign' })
  readonly reviewer!: string;

  @Key({ description: 'one of the programme’s relations' })
  readonly relation!: string;

  @Text({ max: 2_000 })
  readonly why!: string;
}
