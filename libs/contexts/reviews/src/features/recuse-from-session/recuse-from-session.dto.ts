import { Id, Key, Part, SubjectDto, Text } from '@pacesetter/http';
import { SessionDto } from '../../reviews.dto';
import type { SessionRecusal } from './recuse-from-session';

export class RecuseFromSessionDto extends SessionDto implements SessionRecusal {
  @Id()
  readonly reviewer!: string;

  @Part(() => SubjectDto)
  readonly subject!: SubjectDto;

  @Key({ description: 'one of the programme’s relations' })
  readonly relation!: string;

  @Text({ max: 2_000 })
  readonly why!: string;
}
